import type { Article } from '../../core/article.ts';
import type { Notes } from '../../core/notes/notes.ts';
import { AbsentQuotations } from './AbsentQuotations.tsx';
import { Disputes } from './Disputes.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import { QuotedOfficials } from './QuotedOfficials.tsx';
import { ThenAndSince } from './ThenAndSince.tsx';
import { TopLine } from './TopLine.tsx';
import { UncheckedThings } from './UncheckedThings.tsx';
import { WhyShown } from './WhyShown.tsx';
import { WordingDrift } from './WordingDrift.tsx';

/** Everything the sidebar says of one page, from top to bottom. */
export function NotesView({ notes, article }: { notes: Notes; article: Article }) {
  const language = article.language?.value ?? null;
  return (
    <article>
      <TopLine notes={notes} />
      <KeyFacts facts={notes.facts} />
      <QuotedOfficials notes={notes} language={language} />
      <WordingDrift drift={notes.drift} quoted={notes.quoted} language={language} />
      <Disputes disputes={notes.disputes} />
      <ThenAndSince notes={notes} />
      <AbsentQuotations absent={notes.absent} />
      <UncheckedThings unchecked={notes.unchecked} />
      <WhyShown notes={notes} />
    </article>
  );
}
