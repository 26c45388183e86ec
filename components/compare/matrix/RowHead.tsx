import type { Row } from '../../../core/comparison/matrix.ts';
import { readableText } from '../../../core/language/readable-text.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { Meaning } from '../../parts/Meaning.tsx';
import { Prose } from '../../parts/Prose.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import type { Look } from './MatrixView.tsx';
import styles from './RowHead.module.css';

type Props = { row: Row; at: number; isFirst: boolean; look: Look };

/** What a row is about: a fact, a quotation in its best-sourced words, or one half of a dispute. */
export function RowHead({ row, at, isFirst, look }: Props) {
  const words = useCompareTexts();
  const { day } = useCatalogue();
  const isDispute = row.kind === 'disputed-text' || row.kind === 'dispute';
  return (
    <th
      scope="row"
      class={look === 'heat' ? styles.low : styles.head}
      data-at={`${at} 0`}
      aria-colindex={1}
      tabIndex={-1}
    >
      {(isFirst || !isDispute) && row.date && (
        <time class={styles.date} dateTime={row.date}>
          {day(row.date, 'short')}
        </time>
      )}
      {(isFirst || !isDispute) && (
        <p class={row.kind === 'quotation' ? styles.speaker : styles.label}>
          <Prose of={row.label} />
        </p>
      )}
      {row.wording && (
        <p class={styles.wording} lang={row.wording.language} dir="auto">
          <q>{readableText(row.wording.text)}</q>
        </p>
      )}
      {row.wording && look === 'words' && <Meaning of={row.wording} />}
      {row.kind === 'disputed-text' || row.kind === 'dispute' ? (
        <p class={styles.part}>{words.disputeRows[row.kind]}</p>
      ) : null}
    </th>
  );
}
