import type { Column } from '../../core/comparison/matrix.ts';
import { readableText } from '../../core/language/readable-text.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Unbroken } from '../parts/Unbroken.tsx';
import { Words } from '../parts/Words.tsx';
import styles from './ArticleLine.module.css';
import { useCompareTexts } from './compare-texts-context.ts';
import { OpenButton } from './OpenButton.tsx';

/** An article in a line, which opens it: whose, of when, and its headline. */
export function ArticleLine({ article, onOpen }: { article: Column; onOpen: () => void }) {
  const words = useCompareTexts();
  const { day } = useCatalogue();
  const { outlet, published, title, language } = article;
  return (
    <p class={styles.line}>
      <OpenButton onOpen={onOpen}>{outlet ? <Words>{outlet}</Words> : words.noOutlet}</OpenButton>
      <span class={styles.day}>{published ? day(published, 'short') : words.noDate}</span>
      <span lang={title ? (language ?? undefined) : undefined} dir="auto">
        <Unbroken>{title ? readableText(title) : words.noTitle}</Unbroken>
      </span>
    </p>
  );
}
