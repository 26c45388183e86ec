import { type Article, TITLE_BLOCK } from '../../core/article.ts';
import type { Column, Found } from '../../core/comparison/matrix.ts';
import { passageInContext } from '../../core/comparison/passage-context.ts';
import { addressOfWords } from '../../core/comparison/text-fragment.ts';
import type { Localised } from '../../core/dossier/schema.ts';
import { readableText } from '../../core/language/readable-text.ts';
import { ComparedWording } from '../notes/ComparedWording.tsx';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Meaning } from '../parts/Meaning.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { SpeakerName } from '../parts/SpeakerName.tsx';
import { useCompareTexts } from './compare-texts-context.ts';
import styles from './PassageInArticle.module.css';

type Props = {
  found: Found;
  article: Article;
  /** What the row is about: for a quotation, whose it is. */
  label: Localised;
  column: Column;
  /** Null where the page is in no tab that we may reach. */
  onShow: (() => void) | null;
};

export function PassageInArticle({ found, article, label, column, onShow }: Props) {
  const words = useCompareTexts();
  const { quoted } = useCatalogue();
  const { before, words: exact, after } = passageInContext(article, found.passage);
  const page = addressOfWords(article.address, exact);
  const { speaker, verb } = found;
  const isForeign = found.language !== column.language;
  return (
    <article class={styles.passage}>
      {speaker && (
        <p class={styles.speaker}>
          <SpeakerName
            name={speaker.name}
            known={label}
            confidence={found.confidence ?? 0}
            language={column.language}
          />
          {!speaker.named && <span> ({quoted.unnamed})</span>}
          {verb && (
            <span class={styles.verb}>
              <Sentence
                of={(said = '') => words.drawer.said(said)}
                words={[verb]}
                language={column.language}
              />
            </span>
          )}
        </p>
      )}
      <blockquote
        class={found.passage.block === TITLE_BLOCK ? styles.headline : styles.text}
        lang={column.language ?? undefined}
        dir="auto"
      >
        {readableText(before)}
        <mark class={styles.exact} {...(isForeign && { lang: found.language ?? '', dir: 'auto' })}>
          {readableText(exact)}
        </mark>
        {readableText(after)}
      </blockquote>
      {found.changed && <Changed found={found} changed={found.changed} />}
      <p class={styles.ways}>
        {onShow && <Button onClick={onShow}>{words.drawer.show}</Button>}
        {page && (
          <a href={page} target="_blank" rel="noreferrer">
            {words.drawer.open}
          </a>
        )}
      </p>
    </article>
  );
}

type ChangedProps = { found: Found; changed: NonNullable<Found['changed']> };

function Changed({ found, changed }: ChangedProps) {
  const { drift, translation } = useCatalogue();
  const { best, comparison, explanation } = changed;
  return (
    <div class={styles.changed}>
      <ComparedWording
        label={best.original ? translation.translated : drift.best}
        side="best"
        comparison={comparison}
        text={best.text}
        language={best.language}
      />
      <Meaning of={best} />
      <ComparedWording
        label={drift.page}
        side="page"
        comparison={comparison}
        text={found.words}
        language={found.language}
      />
      {explanation && (
        <p class={styles.explanation}>
          <Prose of={explanation} />
        </p>
      )}
    </div>
  );
}
