import type { Notes } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Section } from '../parts/Section.tsx';
import styles from './KeyFacts.module.css';
import { QuotedItem } from './QuotedItem.tsx';

/** Everybody quoted on this page, in the order of the page. */
export function QuotedOfficials({ notes, language }: { notes: Notes; language: string | null }) {
  const { quoted: words } = useCatalogue();
  return (
    <Section name="quoted" title={words.title}>
      {notes.quoted.length === 0 && <p>{words.none}</p>}
      <ol class={styles.list}>
        {notes.quoted.map((quoted) => (
          <QuotedItem
            key={`${quoted.quotation.passage.block}:${quoted.quotation.passage.start}`}
            quoted={quoted}
            language={language}
            published={notes.day}
          />
        ))}
      </ol>
    </Section>
  );
}
