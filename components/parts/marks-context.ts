import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether sentences are marked in pages, and how that changes; null where there is no page. */
export type Marks = { on: boolean; set: (on: boolean) => void };

const MarksContext = createContext<Marks | null>(null);

export const MarksProvider = MarksContext.Provider;

export function useMarks(): Marks | null {
  return useContext(MarksContext);
}
