import { useEffect, useState } from 'preact/hooks';
import { ON_A_PAGE } from '../../core/library/filter.ts';
import { Button } from '../parts/Button.tsx';
import styles from './ArticleList.module.css';
import { ArticleRow } from './ArticleRow.tsx';
import type { LibraryActions, LibraryState } from './library-state.ts';
import { useLibraryTexts } from './library-texts-context.ts';
import { useNumbers } from './use-numbers.ts';

/** The articles that the filter leaves, some at a time. */
export function ArticleList({ state, actions }: { state: LibraryState; actions: LibraryActions }) {
  const words = useLibraryTexts();
  const { number } = useNumbers();
  const { shown, unread, filter, sort, chosen, copies, dossier } = state;
  const [page, setPage] = useState(0);
  useEffect(() => setPage(0), [filter, sort]);
  const pages = Math.max(1, Math.ceil((shown.length + unread) / ON_A_PAGE));
  const at = Math.min(page, pages - 1);
  const rows = shown.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE);

  const turnTo = (next: number) => {
    setPage(next);
    document.getElementById('list')?.focus();
  };
  return (
    <>
      {shown.length + unread === 0 && <p class={styles.none}>{words.none}</p>}
      <ol
        class={styles.rows}
        aria-label={words.list}
        start={at * ON_A_PAGE + 1}
        onKeyDown={(event) => onKey(event, [...chosen], actions)}
      >
        {rows.map((entry) => (
          <ArticleRow
            key={entry.id}
            entry={entry}
            copies={copies.get(entry.id) ?? []}
            dossier={dossier}
            isChosen={chosen.has(entry.id)}
            actions={actions}
          />
        ))}
      </ol>
      {pages > 1 && (
        <nav class={styles.pages} aria-label={words.pages}>
          <Button id="previous" disabled={at === 0} onClick={() => turnTo(at - 1)}>
            {words.previous}
          </Button>
          <span>{words.page(number(at + 1), number(pages))}</span>
          <Button id="next" disabled={at === pages - 1} onClick={() => turnTo(at + 1)}>
            {words.next}
          </Button>
        </nav>
      )}
      <p class={styles.keys}>{words.keys}</p>
    </>
  );
}

const STEPS: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function onKey(
  event: {
    key: string;
    target: EventTarget | null;
    currentTarget: Element;
    preventDefault(): void;
  },
  chosen: string[],
  actions: LibraryActions,
): void {
  const { key, target, currentTarget } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
  if (key === 'Delete') {
    event.preventDefault();
    actions.remove(chosen.length > 0 ? chosen : [target.value]);
  }
  const step = STEPS[key];
  if (step === undefined) return;
  event.preventDefault();
  const boxes = [...currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const next = Math.min(boxes.length - 1, Math.max(0, boxes.indexOf(target) + step));
  boxes[next]?.focus();
}
