import { localisedText } from '../../catalogue/localised-text.ts';
import type { Column } from '../../core/comparison/matrix.ts';
import { aboutOf } from '../../core/coverage/about.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { isolated } from '../../core/language/readable-text.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import styles from './ArticleLine.module.css';
import { ArticleLine } from './ArticleLine.tsx';
import { useCompareTexts } from './compare-texts-context.ts';

type Props = { articles: Column[]; dossier: Dossier; onOpen: (article: Column) => void };

/** Articles that are not counted, each with its verdict. */
export function LeftOut({ articles, dossier, onOpen }: Props) {
  const { scope } = useCompareTexts();
  const aboutOf = useAbout(dossier);
  return (
    <>
      <p class={styles.why}>
        {scope.leftOutWhy} {scope.leftOutAct}
      </p>
      <ul>
        {articles.map((article) => (
          <li key={article.id} class={styles.entry} data-left-out={article.coverage}>
            <ArticleLine article={article} onOpen={() => onOpen(article)} />
            <p class={styles.note}>{aboutOf(article)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What an article is to the story, where it does not cover it; another story by its name. */
export function useAbout({ neighbours }: Dossier): (article: Column) => string | null {
  const { about, scope } = useCompareTexts();
  const { language } = useCatalogue();
  return (article) => {
    const is = aboutOf(article);
    if (is === 'covers') return null;
    const known = neighbours.find(({ id }) => id === article.neighbour);
    if (known) return scope.aboutNamed(isolated(localisedText(known.name, language).text));
    return about[is];
  };
}
