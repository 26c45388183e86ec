import type { AbsentQuotation } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Fold } from '../parts/Fold.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { SourcedWords } from '../parts/SourcedWords.tsx';
import { Sources } from '../parts/Sources.tsx';
import styles from './AbsentQuotations.module.css';

/** Quotations on record that the page does not carry, folded: they are not what it is about. */
export function AbsentQuotations({ absent }: { absent: AbsentQuotation[] }) {
  const { absent: words } = useCatalogue();
  if (absent.length === 0) return null;
  return (
    <Section name="absent" title={words.title}>
      <p class={styles.intro}>{words.intro}</p>
      <Fold title={words.count(absent.length)}>
        <ul>
          {absent.map((each) => (
            <AbsentItem key={each.quotation} {...each} />
          ))}
        </ul>
      </Fold>
    </Section>
  );
}

function AbsentItem(absent: AbsentQuotation) {
  const { speaker, said, to, sources } = absent;
  const { day, comma } = useCatalogue();
  return (
    <li class={styles.item}>
      <SourcedWords of={absent} />
      <p class={styles.speaker}>
        <b>
          <Prose of={speaker} />
        </b>
        {comma}
        <time dateTime={said}>{day(said, 'short')}</time>
        {comma}
        <Prose of={to} />
      </p>
      <Sources sources={sources} />
    </li>
  );
}
