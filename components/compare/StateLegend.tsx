import type { CellState, Matrix } from '../../core/comparison/matrix.ts';
import { Fold } from '../parts/Fold.tsx';
import { useCompareTexts } from './compare-texts-context.ts';
import styles from './StateLegend.module.css';

/** What each state means, for the states that this table shows. */
export function StateLegend({ matrix }: { matrix: Matrix }) {
  const words = useCompareTexts();
  const cells = matrix.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const shown = new Set(cells.map(({ state }) => state));
  const states = (Object.keys(words.legend) as CellState[]).filter((state) => shown.has(state));
  return (
    <Fold title={words.legendTitle}>
      <dl class={styles.legend}>
        {states.map((state) => (
          <div key={state}>
            <dt>{words.states[state]}</dt>
            <dd>{words.legend[state]}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
