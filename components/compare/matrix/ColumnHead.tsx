import type { Gathered } from '../../../core/comparison/gathered-columns.ts';
import type { Column } from '../../../core/comparison/matrix.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { articleChoice, type CellChoice } from '../cell-choice.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import { OutletName } from '../OutletName.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import styles from './ColumnHead.module.css';
import type { Look } from './MatrixView.tsx';

type Props = {
  column: Gathered;
  at: number;
  look: Look;
  onOpen: (choice: CellChoice) => void;
  onRemove: (id: string) => void;
};

/** The head of a column: an article's, or in few words an outlet's. */
export function ColumnHead({ column, at, look, onOpen, onRemove }: Props) {
  const { articles, texts } = column;
  const [first, ...copies] = articles;
  if (!first) return null;
  const isArticle = texts.length === 1;
  return (
    <th
      scope="col"
      class={look === 'heat' ? styles.narrow : styles.head}
      data-at={`0 ${at}`}
      data-column={column.key}
      data-article={isArticle ? first.id : undefined}
      aria-colindex={at + 1}
      tabIndex={-1}
    >
      {look === 'words' && isArticle ? (
        <ArticleHead
          column={first}
          copies={copies}
          onOpen={(copy) => onOpen(articleChoice(copy))}
          onRemove={() => onRemove(first.id)}
        />
      ) : (
        <ShortHead article={first} count={texts.length} look={look} />
      )}
    </th>
  );
}

function ShortHead({ article, count, look }: { article: Column; count: number; look: Look }) {
  const words = useCompareTexts();
  const { day } = useCatalogue();
  const { outlet, published } = article;
  return (
    <span class={look === 'heat' ? styles.upright : styles.lying}>
      <span class={styles.outlet}>
        <OutletName outlet={outlet} />
      </span>{' '}
      <span class={styles.note}>
        {count > 1 && words.views.matrix.articles(count)}
        {count === 1 && (published ? day(published, 'short') : words.noDate)}
      </span>
    </span>
  );
}
