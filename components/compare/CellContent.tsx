import type { Cell } from '../../core/comparison/matrix.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { readableText } from '../parts/readable-text.ts';
import styles from './CellContent.module.css';
import { useCompareTexts } from './compare-texts-context.ts';

type Props = { cell: Cell; language: string | null; onOpen: () => void };

/** The article's exact words, to open; or in a few words why there are none. */
export function CellContent({ cell: { state, found }, language, onOpen }: Props) {
  const words = useCompareTexts();
  const { colon } = useCatalogue();
  const [first] = found;
  if (!first) {
    return (
      <p class={styles.absent}>
        {words.states[state]}
        {state === 'not-found' && <span class={styles.hidden}> {words.notFoundWhere}</span>}
      </p>
    );
  }
  const text = readableText(first.words);
  return (
    <button type="button" class={styles.open} aria-haspopup="dialog" onClick={onOpen}>
      <span class={state === 'reported' ? styles.hidden : styles.state}>
        {words.states[state]}
        <span class={styles.hidden}>{colon}</span>
      </span>
      <span class={styles.words} lang={language ?? undefined} dir="auto">
        {first.speaker || first.changed ? <q>{text}</q> : text}
      </span>
      {found.length > 1 && <span class={styles.times}>{words.times(found.length)}</span>}
    </button>
  );
}
