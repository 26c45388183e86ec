import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Masthead } from '../parts/Masthead.tsx';
import { AlikeOffers } from './AlikeOffers.tsx';
import { ArticleList } from './ArticleList.tsx';
import { Filters } from './Filters.tsx';
import styles from './LibraryView.module.css';
import type { LibraryActions, LibraryState } from './library-state.ts';
import { useLibraryTexts } from './library-texts-context.ts';
import { MissingNotice } from './MissingNotice.tsx';
import { SelectionBar } from './SelectionBar.tsx';

type Props = {
  state: LibraryState;
  actions: LibraryActions;
  /** What is being added, and the ways to add. */
  children?: ComponentChildren;
  /** What stands below the list. */
  foot?: ComponentChildren;
};

/** The saved articles: to search, narrow down, tag, delete, and choose for comparison. */
export function LibraryView({ state, actions, children, foot }: Props) {
  const words = useLibraryTexts();
  const catalogue = useCatalogue();
  const { total, missing, damaged, notJudged, outcome, canUndo, alike } = state;
  useSlashToSearch();
  return (
    <main class={styles.page} lang={catalogue.language} dir={catalogue.dir}>
      <Masthead
        title={words.title}
        act={
          <Button id="add" kind={total === 0 ? 'next' : 'other'} onClick={actions.add}>
            {words.add.title}
          </Button>
        }
      >
        <p>{words.standfirst}</p>
      </Masthead>
      {children}
      <div class={styles.outcome}>
        <output>{outcome}</output>
        {canUndo && (
          <Button id="undo" onClick={actions.undo}>
            {words.undo}
          </Button>
        )}
      </div>
      {missing && <MissingNotice missing={missing} onGoOn={actions.goOnWithout} />}
      {damaged > 0 && <p class={styles.damaged}>{words.damaged(damaged)}</p>}
      {notJudged > 0 && (
        <p id="not-judged" class={styles.damaged}>
          {words.notJudged(notJudged)}
        </p>
      )}
      {alike.length > 0 && <AlikeOffers groups={alike} actions={actions} />}
      {total === 0 && missing ? null : total === 0 ? (
        <section class={styles.empty} aria-labelledby="empty">
          <h2 id="empty">{words.empty.title}</h2>
          <p>{words.empty.text}</p>
        </section>
      ) : (
        <div class={styles.columns}>
          <Filters state={state} actions={actions} />
          <section aria-labelledby="list" class={styles.list}>
            <SelectionBar state={state} actions={actions} />
            <ArticleList state={state} actions={actions} />
          </section>
        </div>
      )}
      {foot}
    </main>
  );
}

function useSlashToSearch(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping =
        target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select');
      if (event.key !== '/' || isTyping) return;
      event.preventDefault();
      document.getElementById('search')?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
