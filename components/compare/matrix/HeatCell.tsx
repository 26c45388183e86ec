import type { GatheredCell } from '../../../core/comparison/gathered-columns.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { ReadOut } from '../../parts/ReadOut.tsx';
import { readableText } from '../../parts/readable-text.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import styles from './HeatCell.module.css';
import { StateSign } from './StateSign.tsx';

type Props = { cell: GatheredCell; onOpen: () => void };

/** A sign on a tone; in words for who points at it or has it read out. */
export function HeatCell({ cell: { state, carriers, of }, onOpen }: Props) {
  const words = useCompareTexts();
  const { colon } = useCatalogue();
  const first = carriers[0]?.found[0];
  const count =
    of > 1 && carriers.length > 0 ? words.views.matrix.carriers(carriers.length, of) : '';
  const said = [words.states[state], count].filter(Boolean).join(', ');
  if (!first) {
    return (
      <span class={styles.cell} title={said}>
        <StateSign state={state} />
        <ReadOut>{said}</ReadOut>
      </span>
    );
  }
  return (
    <button
      type="button"
      class={styles.open}
      aria-haspopup="dialog"
      tabIndex={-1}
      title={`${said}${colon}${readableText(first.words)}`}
      onClick={onOpen}
    >
      <StateSign state={state} />
      <ReadOut>
        {said}
        {colon}
        <bdi dir="auto">{readableText(first.words)}</bdi>
      </ReadOut>
    </button>
  );
}
