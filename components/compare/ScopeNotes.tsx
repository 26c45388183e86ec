import type { Copies } from '../../core/comparison/copies.ts';
import type { Column } from '../../core/comparison/matrix.ts';
import { textsAmong } from '../../core/comparison/scope.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { Fold } from '../parts/Fold.tsx';
import { ChoiceOf } from './ChoiceOf.tsx';
import { useCompareTexts } from './compare-texts-context.ts';
import { LeftOut } from './LeftOut.tsx';
import { PrintedTexts } from './PrintedTexts.tsx';
import styles from './ScopeNotes.module.css';

export const countings = ['once', 'each'] as const;
export type Counting = (typeof countings)[number];

type Props = {
  /** Articles of the story, those about others, and the copies among the first. */
  columns: Column[];
  others: Column[];
  copies: Copies;
  counting: Counting;
  dossier: Dossier;
  onCount: (counting: Counting) => void;
  onOpen: (article: Column) => void;
  onSetApart: (articles: Column[]) => void;
};

/** What the views count: each text once, and no article about another story. Nothing to say, nothing there. */
export function ScopeNotes(props: Props) {
  const { columns, others, copies, counting, dossier, onCount, onOpen, onSetApart } = props;
  const { scope } = useCompareTexts();
  const printed = textsAmong(columns, copies);
  const repeated = printed.filter((text) => text.copies.length > 0);
  if (others.length === 0 && repeated.length === 0) return null;
  const isOnce = counting === 'once' && repeated.length > 0;
  const isEmpty = columns.length === 0;
  return (
    <section class={styles.scope} data-scope>
      <p class={styles.counted}>
        {isEmpty
          ? scope.nothingLeft
          : isOnce
            ? scope.comparedTexts(printed.length, columns.length)
            : scope.compared(columns.length)}
      </p>
      {repeated.length > 0 && (
        <>
          <ChoiceOf
            label={scope.copies}
            value={counting}
            options={countings.map((value) => ({ value, label: scope.counting[value] }))}
            onChoose={(value) => onCount(value === 'each' ? 'each' : 'once')}
          />
          <Fold title={scope.copiesTitle(repeated.length)} id="copies">
            <PrintedTexts texts={repeated} {...{ columns, copies, onOpen, onSetApart }} />
          </Fold>
        </>
      )}
      {others.length > 0 && (
        <Fold title={scope.leftOut(others.length)} id="left-out" open={isEmpty}>
          <LeftOut articles={others} dossier={dossier} onOpen={onOpen} />
        </Fold>
      )}
    </section>
  );
}
