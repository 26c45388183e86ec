import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import type { Column, Found, Item } from '../../core/comparison/matrix.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { readableText } from '../../core/language/readable-text.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Meaning } from '../parts/Meaning.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Words } from '../parts/Words.tsx';
import { ArticleAsRead } from './ArticleAsRead.tsx';
import type { OpenedArticle, OpenedCell } from './cell-choice.ts';
import { useCompareTexts } from './compare-texts-context.ts';
import { useAbout } from './LeftOut.tsx';
import styles from './PassageDrawer.module.css';
import { PassageInArticle } from './PassageInArticle.tsx';

type Props = {
  cell: OpenedCell;
  dossier: Dossier;
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
  const { cell, dossier, articleOf, open, onShow, outcome, corrections, onClose } = props;
  const words = useCompareTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const aboutOf = useAbout(dossier);
  const { row, articles } = cell;
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
      {row && <RowAsked row={row} isCompared={articles.every(({ found }) => found[0]?.changed)} />}
      {articles.map(({ column, state, found }, at) => (
        <section key={column.id} aria-labelledby={at > 0 ? `in-${column.id}` : 'drawer-title'}>
          {at > 0 && (
            <h3 id={`in-${column.id}`} class={styles.next}>
              <WhoseHead column={column} />
            </h3>
          )}
          {row && found.length === 0 && <p class={styles.absent}>{words.legend[state]}</p>}
          {found.length === 0 && <AsRead {...{ column, articleOf }} about={aboutOf(column)} />}
          {found.map((each) => {
            const article = articleOf(column.id);
            if (!article || !row) return null;
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

/** What was asked, in the dossier's words; not where the passage says them beside its own. */
function RowAsked({ row, isCompared }: { row: Item; isCompared: boolean }) {
  const { disputeRows } = useCompareTexts();
  const wording = isCompared ? null : row.wording;
  return (
    <>
      <p class={styles.item}>
        <Prose of={row.label} />
        {wording && (
          <q class={styles.wording} lang={wording.language} dir="auto">
            {readableText(wording.text)}
          </q>
        )}
        {row.kind === 'disputed-text' || row.kind === 'dispute' ? (
          <span class={styles.part}>{disputeRows[row.kind]}</span>
        ) : null}
      </p>
      {wording && <Meaning of={wording} />}
    </>
  );
}

type AsReadProps = Pick<Props, 'articleOf'> & { column: Column; about: string | null };

function AsRead({ column, articleOf, about }: AsReadProps) {
  const article = articleOf(column.id);
  return article && <ArticleAsRead {...{ column, article, about }} />;
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
