import type { SourcedWording } from '../../core/notes/notes.ts';
import { useCatalogue } from './catalogue-context.ts';
import styles from './Meaning.module.css';
import { Meaning, renderingFor } from './Meaning.tsx';
import { SpokenText } from './SpokenText.tsx';

/** Words as their source prints them and, beside them, what they mean in the reader's language. */
export function SourcedWords({ of }: { of: SourcedWording }) {
  return (
    <>
      <SourcedLabel of={of} />
      <SpokenText text={of.text} language={of.language} />
      <Meaning of={of} />
    </>
  );
}

/** What the words are, where something else stands beside them to tell them from. */
function SourcedLabel({ of }: { of: SourcedWording }) {
  const { language, languageName, translation } = useCatalogue();
  if (of.original) return <p class={styles.label}>{translation.translated}</p>;
  if (!renderingFor(language, of)) return null;
  return <p class={styles.label}>{translation.original(languageName(of.language))}</p>;
}
