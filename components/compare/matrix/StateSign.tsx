import type { CellState } from '../../../core/comparison/matrix.ts';
import styles from './StateSign.module.css';

/** A state as a sign and a tone: either alone tells it, in grey and in forced colours too. */
export function StateSign({ state }: { state: CellState }) {
  return (
    <span class={styles.sign} data-sign={state} aria-hidden="true">
      {SIGNS[state]}
    </span>
  );
}

export const SIGNS: Record<CellState, string> = {
  reported: '●',
  drift: '≈',
  garble: '≠',
  'not-found': '○',
  'partly-read': '◌',
  later: '–',
  undated: '?',
  'not-checked': '·',
  'not-asked': '×',
};
