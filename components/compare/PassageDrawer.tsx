import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import type { Column, Found } from '../../core/comparison/matrix.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Meaning } from '../parts/Meaning.tsx';
import { Prose } from '../parts/Prose.tsx';
import { readableText } from '../parts/readable-text.ts';
import { Words } from '../parts/Words.tsx';
import type { OpenedArticle, OpenedCell } from './cell-choice.ts';
import { useCompareTexts } from './compare-texts-context.ts';
import styles from './PassageDrawer.module.css';
import { PassageInArticle } from './PassageInArticle.tsx';

type Props = {
  cell: OpenedCell;
  articleOf: (id: string) => Article | null;
  /** Articles whose page is open in a tab that can be brought to a passage. */
  open: Set<string>;
  onShow: (article: string, found: Found) => void;
  outcome: string | null;
  /** What can be put right of an article, and what has been. */
  corrections: (opened: OpenedArticle) => ComponentChildren;
  onClose: () => void;
};

/** The exact sentences behind a cell, where they stand, and the way to them on the page. */
export function PassageDrawer(props: Props) {
  const { cell, articleOf, open, onShow, outcome, corrections, onClose } = props;
  const words = useCompareTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { row, articles } = cell;
  const isCompared = articles.every(({ found }) => found[0]?.changed);
  return (
    <dialog ref={dialog} class={styles.drawer} onClose={onClose} aria-labelledby="drawer-title">
      <header class={styles.head}>
        <h2 id="drawer-title" class={styles.title}>
          {articles[0] && <WhoseHead column={articles[0].column} />}
        </h2>
        <form method="dialog">
          <button type="submit" class={styles.close}>
            {words.drawer.close}
          </button>
        </form>
      </header>
      <p class={styles.item}>
        <Prose of={row.label} />
        {row.wording && !isCompared && (
          <q class={styles.wording} lang={row.wording.language} dir="auto">
            {readableText(row.wording.text)}
          </q>
        )}
        {row.kind === 'disputed-text' || row.kind === 'dispute' ? (
          <span class={styles.part}>{words.disputeRows[row.kind]}</span>
        ) : null}
      </p>
      {row.wording && !isCompared && <Meaning of={row.wording} />}
      {articles.map(({ column, state, found }, at) => (
        <section key={column.id} aria-labelledby={at > 0 ? `in-${column.id}` : 'drawer-title'}>
          {at > 0 && (
            <h3 id={`in-${column.id}`} class={styles.next}>
              <WhoseHead column={column} />
            </h3>
          )}
          {found.length === 0 && <p class={styles.absent}>{words.legend[state]}</p>}
          {found.map((each) => {
            const article = articleOf(column.id);
            if (!article) return null;
            return (
              <PassageInArticle
                key={`${each.passage.block}:${each.passage.start}`}
                found={each}
                article={article}
                label={row.label}
                column={column}
                onShow={open.has(column.id) ? () => onShow(column.id, each) : null}
              />
            );
          })}
          {corrections({ column, state, found })}
        </section>
      ))}
      <output class={styles.outcome}>{outcome}</output>
    </dialog>
  );
}

function WhoseHead({ column: { outlet, published } }: { column: Column }) {
  const words = useCompareTexts();
  const { day } = useCatalogue();
  return (
    <>
      {outlet ? <Words>{outlet}</Words> : words.noOutlet}
      <span class={styles.date}>{published ? day(published, 'short') : words.noDate}</span>
    </>
  );
}
