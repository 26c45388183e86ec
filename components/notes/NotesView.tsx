import { Fragment } from 'preact';
import type { Article } from '../../core/article.ts';
import type { ArrangeablePart } from '../../core/notes/arrangement.ts';
import type { Notes } from '../../core/notes/notes.ts';
import { useArrangement } from '../parts/arrangement-context.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { later } from '../parts/later.tsx';
import { Unseen } from '../parts/Unseen.tsx';
import { AbsentQuotations } from './AbsentQuotations.tsx';
import { isThere, partName } from './contents.ts';
import { Disputes } from './Disputes.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import styles from './NotesView.module.css';
import { PrintedPage } from './PrintedPage.tsx';
import { QuotedOfficials } from './QuotedOfficials.tsx';
import { ThenAndSince } from './ThenAndSince.tsx';
import { TopLine } from './TopLine.tsx';
import { UncheckedThings } from './UncheckedThings.tsx';
import { useChosenNote } from './use-chosen-note.ts';
import { useRestLater } from './use-rest-later.ts';
import { WhyShown } from './WhyShown.tsx';
import { WordingDrift } from './WordingDrift.tsx';

const HiddenParts = later((asides, language) => asides.hiddenPartsIn(language));

type Props = { notes: Notes; article: Article };

/** Everything the sidebar says of one page, from top to bottom, as the reader has arranged it. */
export function NotesView({ notes, article }: Props) {
  const catalogue = useCatalogue();
  const { order, hidden } = useArrangement().arrangement;
  const chosen = useChosenNote();
  const isHidden = (part: ArrangeablePart) => hidden.includes(part) && part !== chosen;
  const hiddenHere = order.filter((part) => isHidden(part) && isThere(part, notes));
  const isWhole = useRestLater() || chosen !== null; // the chosen note may be in any part
  const first = order.find((part) => !isHidden(part) && isThere(part, notes));
  return (
    <article class={styles.notes} aria-busy={!isWhole}>
      <TopLine notes={notes} />
      <PrintedPage article={article} />
      {order.map((part) => (
        <Fragment key={part}>
          {!isHidden(part) && (isWhole || part === first) && <Part part={part} notes={notes} />}
        </Fragment>
      ))}
      {isWhole && (
        <>
          {hiddenHere.length > 0 && <HiddenParts parts={hiddenHere} />}
          <UncheckedThings unchecked={notes.unchecked} />
          <WhyShown notes={notes} />
        </>
      )}
      <p role="status">
        <Unseen>{chosen && catalogue.line.chosen(partName(chosen, catalogue))}</Unseen>
      </p>
    </article>
  );
}

function Part({ part, notes }: Pick<Props, 'notes'> & { part: ArrangeablePart }) {
  switch (part) {
    case 'facts':
      return <KeyFacts facts={notes.facts} />;
    case 'quoted':
      return <QuotedOfficials notes={notes} />;
    case 'drift':
      return <WordingDrift drift={notes.drift} quoted={notes.quoted} />;
    case 'dispute':
      return <Disputes disputes={notes.disputes} />;
    case 'then-since':
      return <ThenAndSince notes={notes} />;
    case 'absent':
      return <AbsentQuotations absent={notes.absent} />;
  }
}
