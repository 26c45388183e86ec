import type { ReasonTexts } from '../../catalogue/reasons.ts';
import type { Reason } from '../../core/coverage/verdict.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { JumpButton } from '../parts/JumpButton.tsx';
import { Words } from '../parts/Words.tsx';
import { groupedReasons } from './grouped-reasons.ts';
import styles from './ReasonList.module.css';

/** What spoke for and against the verdict: the matched words, and where they stand. */
export function ReasonList({ texts, reasons }: { texts: ReasonTexts; reasons: Reason[] }) {
  if (reasons.length === 0) return <p>{texts.none}</p>;
  return (
    <ul class={styles.list}>
      {groupedReasons(reasons).map((reason) => (
        <ReasonItem key={`${reason.kind} ${reason.speaks}`} reason={reason} texts={texts} />
      ))}
    </ul>
  );
}

function ReasonItem({ reason, texts }: { reason: Reason; texts: ReasonTexts }) {
  const { kind, speaks, words, in: passage } = reason;
  const { day, colon, comma } = useCatalogue();
  return (
    <li class={styles.reason} data-reason={kind} data-speaks={speaks}>
      <p>
        <span class={styles.speaks}>{texts.speaks[speaks]}</span> {saidOf(reason, texts)}
        {words.length > 0 && colon}
        {words.map((word, at) => (
          <span key={word}>
            {at > 0 && comma}
            <Words>{day(word)}</Words>
          </span>
        ))}
      </p>
      {passage && <JumpButton passage={passage} />}
    </li>
  );
}

function saidOf({ kind, speaks, words }: Reason, texts: ReasonTexts): string {
  if (words.length > 0) return texts.reasons[kind];
  if (speaks === 'against') return texts.missing[kind];
  return kind === 'date' ? texts.dayNamed : texts.reasons[kind];
}
