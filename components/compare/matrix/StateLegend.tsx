import type { CellState, Matrix } from '../../../core/comparison/matrix.ts';
import { Fold } from '../../parts/Fold.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import type { Look } from './MatrixView.tsx';
import styles from './StateLegend.module.css';
import { StateSign } from './StateSign.tsx';

/** What each state means, for the states that this table shows. */
export function StateLegend({ matrix, look }: { matrix: Matrix; look: Look }) {
  const words = useCompareTexts();
  const cells = matrix.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const shown = new Set(cells.map(({ state }) => state));
  const states = (Object.keys(words.legend) as CellState[]).filter((state) => shown.has(state));
  return (
    <Fold title={words.legendTitle} open={look === 'heat'}>
      <dl class={styles.legend}>
        {states.map((state) => (
          <div key={state}>
            <dt>
              {look === 'heat' && (
                <span class={styles.sign}>
                  <StateSign state={state} />
                </span>
              )}
              {words.states[state]}
            </dt>
            <dd>{words.legend[state]}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
