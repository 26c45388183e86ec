import { useId, useState } from 'preact/hooks';
import { LONGEST_TAG } from '../../core/library/tags.ts';
import { Button } from '../parts/Button.tsx';
import type { LibraryActions, LibraryState } from './library-state.ts';
import { useLibraryTexts } from './library-texts-context.ts';
import styles from './SelectionBar.module.css';
import { useNumbers } from './use-numbers.ts';

/** How many articles are shown, and what can be done with those that are chosen. */
export function SelectionBar({ state, actions }: { state: LibraryState; actions: LibraryActions }) {
  const words = useLibraryTexts();
  const { number } = useNumbers();
  const { shown, total, unread, chosen, compareAddress } = state;
  const ids = [...chosen];
  const found = shown.length + unread;
  return (
    <div class={styles.bar}>
      <h2 id="list" tabIndex={-1} class={styles.count}>
        {found === total ? words.shown(total) : words.shownOf(found, number(total))}
      </h2>
      {chosen.size === 0 ? (
        found > 0 && (
          <Button
            id="choose-all"
            disabled={unread > 0}
            onClick={() =>
              actions.choose(
                shown.map(({ id }) => id),
                true,
              )
            }
          >
            {words.chooseAll(found)}
          </Button>
        )
      ) : (
        <>
          <p class={styles.chosen}>{words.chosen(chosen.size)}</p>
          <a
            id="compare-chosen"
            class={styles.compare}
            href={compareAddress}
            // Whichever comes first: a mouse also opens tabs and menus, a screen reader only clicks.
            onPointerDown={actions.compare}
            onFocus={actions.compare}
            onClick={actions.compare}
          >
            {words.compare}
          </a>
          <TagForm state={state} onTag={(tag) => actions.tag(ids, tag)} />
          <Button id="remove-chosen" onClick={() => actions.remove(ids)}>
            {words.remove}
          </Button>
          <Button id="choose-none" onClick={() => actions.choose(ids, false)}>
            {words.chooseNone}
          </Button>
        </>
      )}
    </div>
  );
}

function TagForm({ state, onTag }: { state: LibraryState; onTag: (tag: string) => void }) {
  const words = useLibraryTexts();
  const known = useId();
  const [tag, setTag] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const written = tag.trim();
    if (!written) return;
    onTag(written);
    setTag('');
  };
  return (
    <form class={styles.tag} onSubmit={submit}>
      <input
        id="new-tag"
        aria-label={words.newTag}
        placeholder={words.newTag}
        dir="auto"
        list={known}
        maxLength={LONGEST_TAG}
        value={tag}
        onInput={({ currentTarget }) => setTag(currentTarget.value)}
      />
      <datalist id={known}>
        {state.facets.tags.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <button id="add-tag" type="submit">
        {words.addTag}
      </button>
    </form>
  );
}
