import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Arrangement, FIRST_ARRANGEMENT } from '../../core/notes/arrangement.ts';

/** How the reader has arranged the notes, and how that changes. */
export type Arranging = {
  arrangement: Arrangement;
  arrange: (change: (arrangement: Arrangement) => Arrangement) => void;
};

const ArrangementContext = createContext<Arranging>({
  arrangement: FIRST_ARRANGEMENT,
  arrange: () => {},
});

export const ArrangementProvider = ArrangementContext.Provider;

export function useArrangement(): Arranging {
  return useContext(ArrangementContext);
}
