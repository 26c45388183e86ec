import type { Article } from '../../core/article.ts';
import type { Column } from '../../core/comparison/matrix.ts';
import { readableText } from '../../core/language/readable-text.ts';
import { Fold } from '../parts/Fold.tsx';
import { Unbroken } from '../parts/Unbroken.tsx';
import { webAddress } from '../parts/web-address.ts';
import styles from './ArticleAsRead.module.css';
import { useCompareTexts } from './compare-texts-context.ts';
import { ArticleText } from './sides/ArticleText.tsx';

type Props = { column: Column; article: Article; about: string | null };

/** An article in which nothing is to be shown: its headline, the way to its page, the text that was read. */
export function ArticleAsRead({ column, article, about }: Props) {
  const { scope, noTitle } = useCompareTexts();
  const { title, language, address } = column;
  const page = webAddress(address);
  return (
    <div data-as-read={column.id}>
      <p
        class={styles.title}
        lang={title ? (language ?? undefined) : undefined}
        dir={title ? 'auto' : undefined}
      >
        <Unbroken>{title ? readableText(title) : noTitle}</Unbroken>
      </p>
      {about && <p class={styles.about}>{about}</p>}
      <p class={styles.way}>
        {page ? (
          <a href={page} target="_blank" rel="noreferrer">
            {scope.page}
          </a>
        ) : (
          scope.noPage
        )}
      </p>
      <Fold title={scope.text}>
        {() => <ArticleText article={article} language={language} marks={[]} level={null} />}
      </Fold>
    </div>
  );
}
