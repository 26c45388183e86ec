import { outletOf } from '../../core/comparison/outlet.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import { useCompareTexts } from './compare-texts-context.ts';
import styles from './UnreadArticles.module.css';

/** Which articles are not in the comparison, because they could not be examined. */
export function UnreadArticles({ articles }: { articles: SavedArticle[] }) {
  const words = useCompareTexts();
  if (articles.length === 0) return null;
  return (
    <section id="unread" class={styles.unread}>
      <p>{words.unread(articles.length)}</p>
      <ul>
        {articles.map(({ id, article }) => (
          <li key={id}>
            <bdi>{outletOf(article) ?? words.noOutlet}</bdi>
            {' · '}
            <bdi lang={article.language?.value}>{article.title?.value ?? words.noTitle}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
