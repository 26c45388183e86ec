import type { NoteTexts } from '../../catalogue/catalogue.ts';
import type { Reason } from '../../core/coverage/verdict.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { JumpButton } from '../parts/JumpButton.tsx';
import { Words } from '../parts/Words.tsx';
import { groupedReasons } from './grouped-reasons.ts';
import styles from './ReasonList.module.css';

/** What spoke for and against the verdict: the matched words, and where they stand. */
export function ReasonList({ reasons }: { reasons: Reason[] }) {
  const { why } = useCatalogue();
  if (reasons.length === 0) return <p>{why.none}</p>;
  return (
    <ul class={styles.list}>
      {groupedReasons(reasons).map((reason) => (
        <ReasonItem key={`${reason.kind} ${reason.speaks}`} {...reason} />
      ))}
    </ul>
  );
}

function ReasonItem({ kind, speaks, words, in: passage }: Reason) {
  const { why, day, colon, comma } = useCatalogue();
  const said = saidOf({ kind, speaks, words }, why);
  return (
    <li class={styles.reason} data-reason={kind} data-speaks={speaks}>
      <p>
        <span class={styles.speaks}>{why.speaks[speaks]}</span> {said}
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

function saidOf(
  { kind, speaks, words }: Pick<Reason, 'kind' | 'speaks' | 'words'>,
  why: NoteTexts['why'],
) {
  if (words.length > 0) return why.reasons[kind];
  if (speaks === 'against') return why.missing[kind];
  return kind === 'date' ? why.dayNamed : why.reasons[kind];
}
