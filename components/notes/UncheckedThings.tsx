import type { Unchecked } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Section } from '../parts/Section.tsx';
import styles from './UncheckedThings.module.css';

/** What nobody looked at: what is marked must not make the rest look checked. */
export function UncheckedThings({ unchecked }: { unchecked: Unchecked[] }) {
  const { unchecked: words } = useCatalogue();
  return (
    <Section name="unchecked" title={words.title}>
      <ul class={styles.list}>
        <li>{words.always}</li>
        {unchecked.map((code) => (
          <li key={code} data-unchecked={code}>
            {words.codes[code]}
          </li>
        ))}
      </ul>
    </Section>
  );
}
