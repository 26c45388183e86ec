import type { Article } from '../../core/article.ts';
import { Words } from '../parts/Words.tsx';
import styles from './PrintedPage.module.css';

/** Which page the notes are on: beside it nobody has to say so, on paper they do. */
export function PrintedPage({
  article: { title, outlet, address, language },
}: {
  article: Article;
}) {
  return (
    <p class={styles.page}>
      {title && (
        <b>
          <Words language={language?.value ?? null}>{title.value}</Words>
        </b>
      )}
      {outlet && <Words>{outlet.value}</Words>}
      <Words>{address}</Words>
    </p>
  );
}
