import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The note whose mark a reader chose in the page: a new object each time, the same note or not. */
export type Chosen = { noteId: string };

const ChosenNoteContext = createContext<Chosen | null>(null);

export const ChosenNoteProvider = ChosenNoteContext.Provider;

export function useChosen(): Chosen | null {
  return useContext(ChosenNoteContext);
}
