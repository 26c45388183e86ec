import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import type { Found } from '../../core/comparison/matrix.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Meaning } from '../parts/Meaning.tsx';
import { Prose } from '../parts/Prose.tsx';
import { readableText } from '../parts/readable-text.ts';
import { Words } from '../parts/Words.tsx';
import type { CellChoice } from './cell-choice.ts';
import { useCompareTexts } from './compare-texts-context.ts';
import styles from './PassageDrawer.module.css';
import { PassageInArticle } from './PassageInArticle.tsx';

type Props = {
  choice: CellChoice;
  article: Article;
  /** Whether the article's page is open in a tab that can be brought to a passage. */
  isOpen: boolean;
  onShow: (found: Found) => void;
  outcome: string | null;
  onClose: () => void;
};

/** The exact sentence behind a cell, where it stands, and the way to it on the page. */
export function PassageDrawer({ choice, article, isOpen, onShow, outcome, onClose }: Props) {
  const words = useCompareTexts();
  const { day } = useCatalogue();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { column, row, found } = choice;
  return (
    <dialog ref={dialog} class={styles.drawer} onClose={onClose} aria-labelledby="drawer-title">
      <header class={styles.head}>
        <h2 id="drawer-title" class={styles.title}>
          {column.outlet ? <Words>{column.outlet}</Words> : words.noOutlet}
          <span class={styles.date}>
            {column.published ? day(column.published, 'short') : words.noDate}
          </span>
        </h2>
        <form method="dialog">
          <button type="submit" class={styles.close}>
            {words.drawer.close}
          </button>
        </form>
      </header>
      <p class={styles.item}>
        <Prose of={row.label} />
        {row.wording && !found[0]?.changed && (
          <q class={styles.wording} lang={row.wording.language} dir="auto">
            {readableText(row.wording.text)}
          </q>
        )}
        {row.kind === 'disputed-text' || row.kind === 'dispute' ? (
          <span class={styles.part}>{words.disputeRows[row.kind]}</span>
        ) : null}
      </p>
      {row.wording && !found[0]?.changed && <Meaning of={row.wording} />}
      {found.map((each) => (
        <PassageInArticle
          key={`${each.passage.block}:${each.passage.start}`}
          found={each}
          article={article}
          label={row.label}
          column={column}
          onShow={isOpen ? () => onShow(each) : null}
        />
      ))}
      <output class={styles.outcome}>{outcome}</output>
    </dialog>
  );
}
