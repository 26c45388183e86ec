import type { Copies } from '../../core/comparison/copies.ts';
import type { Column } from '../../core/comparison/matrix.ts';
import type { PrintedText } from '../../core/comparison/scope.ts';
import { isolated } from '../../core/language/readable-text.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import styles from './ArticleLine.module.css';
import { ArticleLine } from './ArticleLine.tsx';
import { useCompareTexts } from './compare-texts-context.ts';
import { Republished } from './Republished.tsx';

type Props = {
  texts: PrintedText[];
  columns: Column[];
  copies: Copies;
  onOpen: (article: Column) => void;
  onSetApart: (articles: Column[]) => void;
};

/** Texts that stand in several articles: where, why they are taken for one, and the way to part them. */
export function PrintedTexts({ texts, columns, copies, onOpen, onSetApart }: Props) {
  const { scope, noOutlet } = useCompareTexts();
  const { comma } = useCatalogue();
  return (
    <>
      <p class={styles.why}>{scope.copiesWhy}</p>
      <ul>
        {texts.map(({ first, copies: at }) => {
          const article = columns[first];
          if (!article) return null;
          const others = at.flatMap((index) => columns[index] ?? []);
          const why = new Set(others.flatMap(({ id }) => copies.get(id)?.why ?? []));
          const names = [article, ...others].map(({ outlet }) =>
            outlet ? isolated(outlet) : noOutlet,
          );
          return (
            <li key={article.id} class={styles.entry} data-printed={others.length + 1}>
              <ArticleLine article={article} onOpen={() => onOpen(article)} />
              <Republished of={article} copies={others} onOpen={onOpen} />
              <p class={styles.note}>
                {[...why].map((each) => scope.because[each]).join(comma)}
                <Button
                  label={scope.setApartLabel(names.join(comma))}
                  onClick={() => onSetApart([article, ...others])}
                >
                  {scope.setApart}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
