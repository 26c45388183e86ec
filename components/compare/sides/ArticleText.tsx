import { type Article, blockText, type Passage, TITLE_BLOCK } from '../../../core/article.ts';
import { markedStretches, type TextMark } from '../../../core/comparison/marked-stretches.ts';
import { readableText } from '../../../core/language/readable-text.ts';
import styles from './ArticleText.module.css';

type Props = {
  article: Article;
  language: string | null;
  marks: { name: string; passage: Passage }[];
  /** The mark that the texts are level on. */
  level: string | null;
};

/** An article as it was read, with passages marked. */
export function ArticleText({ article, language, marks, level }: Props) {
  const within = (block: number): TextMark[] =>
    marks
      .filter(({ passage }) => passage.block === block)
      .map(({ name, passage: { start, end } }) => ({ name, start, end }));
  const marked = (block: number) => (
    <MarkedText text={blockText(article, block)} marks={within(block)} level={level} />
  );
  return (
    <div class={styles.article} lang={language ?? undefined}>
      {article.title && (
        <p class={styles.title} dir="auto">
          {marked(TITLE_BLOCK)}
        </p>
      )}
      {article.blocks.map(({ kind }, block) => (
        <p key={block} class={STYLES[kind]} dir="auto">
          {marked(block)}
        </p>
      ))}
    </div>
  );
}

const STYLES: Record<Article['blocks'][number]['kind'], string | undefined> = {
  heading: styles.heading,
  paragraph: styles.block,
  quote: styles.quote,
  'list-item': styles.item,
  caption: styles.caption,
};

type MarkedProps = { text: string; marks: TextMark[]; level: string | null };

function MarkedText({ text, marks, level }: MarkedProps) {
  return (
    <>
      {markedStretches(text, marks).map(({ text: words, marks: names }, at) => {
        const shown = readableText(words);
        if (names.length === 0) return shown;
        const isLevel = level !== null && names.includes(level);
        return (
          <mark
            key={at}
            class={isLevel ? styles.level : styles.mark}
            data-anchors={names.join(' ')}
          >
            {shown}
          </mark>
        );
      })}
    </>
  );
}
