import { readableText } from '../../core/language/readable-text.ts';
import type { Rendering, SourcedWording } from '../../core/notes/notes.ts';
import { useCatalogue } from './catalogue-context.ts';
import styles from './Meaning.module.css';
import { Sources } from './Sources.tsx';
import { SpokenText } from './SpokenText.tsx';

/**
 * What somebody's words mean in the reader's language, labelled as what it is, and the original
 * where they are a translation themselves. Beside words in the reader's own language, nothing.
 */
export function Meaning({ of }: { of: SourcedWording }) {
  const { language, languageName, translation } = useCatalogue();
  const { original } = of;
  const rendering = renderingFor(language, of);
  return (
    <>
      {original && (
        <div class={styles.beside}>
          <p class={styles.label}>{translation.original(languageName(original.language))}</p>
          <SpokenText {...original} />
        </div>
      )}
      {rendering && (
        <div class={styles.beside} data-rendering={rendering.kind}>
          <p class={styles.label}>{translation[rendering.kind]}</p>
          {rendering.kind === 'ours' ? (
            // Without quotation marks: nobody has said it in these words.
            <p class={styles.ours} lang={rendering.language} dir="auto">
              {readableText(rendering.text)}
            </p>
          ) : (
            <SpokenText text={rendering.text} language={rendering.language} />
          )}
          <Sources sources={rendering.sources} shown={1} />
        </div>
      )}
    </>
  );
}

/** In the reader's language, else in English; never what stands there already. */
export function renderingFor(language: string, of: SourcedWording): Rendering | undefined {
  if (language === of.language || language === of.original?.language) return undefined;
  const others = of.renderings.filter((each) => each.language !== of.original?.language);
  return (
    others.find((each) => each.language === language) ??
    others.find((each) => each.language === 'en')
  );
}
