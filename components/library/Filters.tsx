import { readableText } from '../../core/language/readable-text.ts';
import type { Facet, Filter } from '../../core/library/filter.ts';
import { noFilter, sorts } from '../../core/library/filter.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import styles from './Filters.module.css';
import type { LibraryActions, LibraryState } from './library-state.ts';
import { useLibraryTexts } from './library-texts-context.ts';
import { useNumbers } from './use-numbers.ts';

/** What narrows the list down; each choice counts at once. */
export function Filters({ state, actions }: { state: LibraryState; actions: LibraryActions }) {
  const words = useLibraryTexts();
  const { languageName } = useCatalogue();
  const { percent } = useNumbers();
  const { filter, facets, sort, textsRead } = state;
  const set = (change: Partial<Filter>) => actions.filter(change);
  const isOpen = Object.values(filter).every((value) => value === '');
  return (
    <search class={styles.filters} aria-label={words.filters}>
      <label class={styles.field}>
        {words.search}
        <input
          id="search"
          type="search"
          dir="auto"
          value={filter.words}
          aria-describedby="search-hint"
          onFocus={actions.search}
          onInput={({ currentTarget }) => set({ words: currentTarget.value })}
        />
      </label>
      <p id="search-hint" class={styles.hint}>
        {textsRead !== null && textsRead < 1 ? words.reading(percent(textsRead)) : words.searchHint}
      </p>
      <label class={styles.field}>
        {words.sort}
        <select
          id="sort"
          value={sort}
          onChange={({ currentTarget }) => actions.sort(currentTarget.value as typeof sort)}
        >
          {sorts.map((each) => (
            <option key={each} value={each}>
              {words.sorts[each]}
            </option>
          ))}
        </select>
      </label>
      <Choice
        id="outlet"
        label={words.outlet}
        facets={facets.outlets}
        value={filter.outlet}
        onChange={(outlet) => set({ outlet })}
      />
      <Choice
        id="language-filter"
        label={words.language}
        facets={facets.languages}
        name={languageName}
        value={filter.language}
        onChange={(language) => set({ language })}
      />
      <Choice
        id="answer"
        label={words.answer}
        facets={facets.answers}
        name={(answer) => words.answers[answer as keyof typeof words.answers]}
        value={filter.answer}
        onChange={(answer) => set({ answer: answer as Filter['answer'] })}
      />
      <Choice
        id="tag"
        label={words.tag}
        facets={facets.tags}
        value={filter.tag}
        onChange={(tag) => set({ tag })}
      />
      <div class={styles.dates}>
        <label class={styles.field}>
          {words.from}
          <input
            id="from"
            type="date"
            value={filter.from}
            onChange={({ currentTarget }) => set({ from: currentTarget.value })}
          />
        </label>
        <label class={styles.field}>
          {words.to}
          <input
            id="to"
            type="date"
            value={filter.to}
            onChange={({ currentTarget }) => set({ to: currentTarget.value })}
          />
        </label>
      </div>
      {!isOpen && (
        <Button id="clear" onClick={() => set(noFilter)}>
          {words.clearFilters}
        </Button>
      )}
    </search>
  );
}

function Choice(props: {
  id: string;
  label: string;
  facets: Facet[];
  value: string;
  name?: (value: string) => string;
  onChange: (value: string) => void;
}) {
  const { any } = useLibraryTexts();
  const { number } = useNumbers();
  const { id, label, facets, value, name = readableText, onChange } = props;
  // What is chosen stays in the list, even when the last article of its kind is gone.
  const known = facets.some((facet) => facet.value === value);
  const all = known || !value ? facets : [...facets, { value, count: 0 }];
  return (
    <label class={styles.field}>
      {label}
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{any}</option>
        {all.map((facet) => (
          <option key={facet.value} value={facet.value}>
            {`${name(facet.value)} (${number(facet.count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}
