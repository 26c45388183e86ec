import type { Notes } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Section } from '../parts/Section.tsx';
import styles from './KeyFacts.module.css';
import { QuotedItem } from './QuotedItem.tsx';

/** Everybody quoted on this page, in the order of the page; of an aside, only on the story. */
export function QuotedOfficials({ notes }: { notes: Notes }) {
  const { quoted: words } = useCatalogue();
  const none = notes.verdict.answer === 'mentions' ? words.noneOfStory : words.none;
  return (
    <Section name="quoted" title={words.title}>
      {notes.quoted.length === 0 && <p>{none}</p>}
      <ol class={styles.list}>
        {notes.quoted.map((quoted) => (
          <QuotedItem
            key={`${quoted.quotation.passage.block}:${quoted.quotation.passage.start}`}
            quoted={quoted}
            published={notes.day}
          />
        ))}
      </ol>
    </Section>
  );
}
