import type { ComponentChildren } from 'preact';
import type { AlignedPassage } from '../../../core/comparison/aligned-passages.ts';
import type { Row } from '../../../core/comparison/matrix.ts';
import { readableText } from '../../../core/language/readable-text.ts';
import { wordsOf } from '../../../core/language/words.ts';
import type { WordChange } from '../../../core/quotations/quotation.ts';
import { Prose } from '../../parts/Prose.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import { DifferingWords } from '../DifferingWords.tsx';
import { ScrollFrame } from '../ScrollFrame.tsx';
import styles from './ComparedPassages.module.css';
import { SideHead } from './SideHead.tsx';

/** What each article says of one thing, and how it differs from the base text. */
export function ComparedPassages({ row, passages }: { row: Row; passages: AlignedPassage[] }) {
  const { views, disputeRows } = useCompareTexts();
  return (
    <section aria-labelledby="compared" class={styles.compared}>
      <h3 id="compared" class={styles.title}>
        <Prose of={row.label} />
        {(row.kind === 'dispute' || row.kind === 'disputed-text') && ` – ${disputeRows[row.kind]}`}
      </h3>
      <ScrollFrame label={views.sides.passages}>
        <div class={styles.sides} style={{ '--sides': passages.length }}>
          {passages.map((passage) => (
            <div key={passage.column.id} class={styles.side} data-side={passage.column.id}>
              <SideHead column={passage.column} level="h4" />
              <Words passage={passage} isQuoted={row.kind === 'quotation'} />
            </div>
          ))}
        </div>
      </ScrollFrame>
      <p class={styles.signs} aria-hidden="true">
        <ins>+ {views.sides.added}</ins> <del>− {views.sides.removed}</del>
      </p>
    </section>
  );
}

type WordsProps = { passage: AlignedPassage; isQuoted: boolean };

function Words({ passage: { cell, found, against }, isQuoted }: WordsProps) {
  const { views, states } = useCompareTexts();
  const words = views.sides;
  if (!found) return <p class={styles.note}>{states[cell.state]}</p>;
  const isCompared = 'changes' in against && against.changes.length > 0;
  return (
    <>
      <blockquote class={styles.words} lang={found.language ?? undefined} dir="auto">
        <MaybeQuoted isQuoted={isQuoted}>
          {isCompared ? <DifferingWords changes={against.changes} /> : readableText(found.words)}
        </MaybeQuoted>
      </blockquote>
      <p class={'none' in against && against.none === 'base' ? styles.base : styles.note}>
        {'none' in against
          ? noteOf(against.none, words)
          : isCompared
            ? words.counts(count(against.changes, 'added'), count(against.changes, 'removed'))
            : words.same}
      </p>
    </>
  );
}

/** A sentence of the outlet's own stands in no quotation marks. */
function MaybeQuoted({ isQuoted, children }: { isQuoted: boolean; children: ComponentChildren }) {
  return isQuoted ? <q>{children}</q> : children;
}

type SideTexts = ReturnType<typeof useCompareTexts>['views']['sides'];

function noteOf(none: 'base' | 'language' | 'apart' | 'nothing', words: SideTexts): string {
  if (none === 'base') return words.isBase;
  if (none === 'language') return words.language;
  return none === 'apart' ? words.apart : '';
}

function count(changes: WordChange[], kind: WordChange['kind']): number {
  return changes
    .filter((change) => change.kind === kind)
    .reduce((sum, { words }) => sum + wordsOf(words).length, 0);
}
