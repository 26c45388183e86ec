import type { GatheredCell } from '../../../core/comparison/gathered-columns.ts';
import { readableText } from '../../../core/language/readable-text.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { ReadOut } from '../../parts/ReadOut.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import styles from './CellContent.module.css';

type Props = { cell: GatheredCell; onOpen: () => void };

/** The article's exact words, to open; or in a few words why there are none. */
export function CellContent({ cell: { state, carriers, carried, of, printings }, onOpen }: Props) {
  const words = useCompareTexts();
  const { colon } = useCatalogue();
  const [carrier] = carriers;
  const first = carrier?.found[0];
  if (!carrier || !first) {
    return (
      <p class={styles.absent}>
        {words.states[state]}
        {state === 'not-found' && <ReadOut> {words.notFoundWhere}</ReadOut>}
      </p>
    );
  }
  const text = readableText(first.words);
  const how =
    of > 1
      ? words.views.matrix.carriers(carried, of)
      : carriers.length < printings
        ? words.scope.printings(carriers.length, printings)
        : carrier.found.length > 1 && words.times(carrier.found.length);
  const said = (
    <>
      {words.states[state]}
      <ReadOut>{colon}</ReadOut>
    </>
  );
  return (
    <button type="button" class={styles.open} aria-haspopup="dialog" tabIndex={-1} onClick={onOpen}>
      {state === 'reported' ? <ReadOut>{said}</ReadOut> : <span class={styles.state}>{said}</span>}
      <span class={styles.words} lang={first.language ?? undefined} dir="auto">
        {first.speaker || first.changed ? <q>{text}</q> : text}
      </span>
      {how && <span class={styles.times}>{how}</span>}
    </button>
  );
}
