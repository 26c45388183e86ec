import type { GatheredCell } from '../../../core/comparison/gathered-columns.ts';
import { isolated } from '../../../core/language/readable-text.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import styles from './StateSign.module.css';
import { SIGNS } from './StateSign.tsx';

type Props = { cell: GatheredCell; at: number; place: number; onOpen: () => void };

/**
 * A sign on a tone; in words for who points at it or has it read out. One element and no more:
 * thousands of these are on the screen at once. The grid's keys press it as they would a button.
 */
export function HeatCell({ cell: { state, carriers, carried, of }, at, place, onOpen }: Props) {
  const words = useCompareTexts();
  const { colon, comma } = useCatalogue();
  const first = carriers[0]?.found[0];
  const count = of > 1 && first ? comma + words.views.matrix.carriers(carried, of) : '';
  const said = words.states[state] + count + (first ? colon + isolated(first.words) : '');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid turns Enter into a press
    <td
      class={styles.pressable}
      data-state={state}
      data-sign={state}
      data-at={`${at} ${place}`}
      aria-colindex={place + 1}
      aria-haspopup="dialog"
      aria-label={said}
      title={said}
      tabIndex={-1}
      onClick={onOpen}
    >
      {SIGNS[state]}
    </td>
  );
}
