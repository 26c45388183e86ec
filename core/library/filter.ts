import type { About } from '../coverage/about.ts';
import { answerOf, type LibraryEntry } from './library-entry.ts';
import { foldText } from './search.ts';

/** What of the library is shown; empty parts ask for nothing. */
export type Filter = {
  words: string;
  outlet: string;
  language: string;
  answer: About | 'unknown' | '';
  tag: string;
  /** Days, both included. */
  from: string;
  to: string;
};

export const noFilter: Filter = {
  words: '',
  outlet: '',
  language: '',
  answer: '',
  tag: '',
  from: '',
  to: '',
};

/** How many articles the list shows at a time: thousands of rows would hold the page up. */
export const ON_A_PAGE = 50;

export const sorts = ['newest', 'oldest', 'saved', 'outlet', 'title'] as const;
export type Sort = (typeof sorts)[number];

/** What there is to filter by, with how many articles each has, the most first. */
export type Facets = { outlets: Facet[]; languages: Facet[]; answers: Facet[]; tags: Facet[] };
export type Facet = { value: string; count: number };

/** Everything but the words, which are looked for in the texts too. */
export function isWanted(entry: LibraryEntry, filter: Filter, dossier: string): boolean {
  const { outlet, language, answer, tag, from, to } = filter;
  if (outlet && entry.outlet !== outlet) return false;
  if (language && entry.language !== language) return false;
  if (answer && (answerOf(entry, dossier) ?? 'unknown') !== answer) return false;
  if (tag && !entry.tags.includes(tag)) return false;
  if (!from && !to) return true;
  const { published } = entry;
  return published !== null && published >= from && (!to || published <= to);
}

/**
 * `compare` puts words in the reader's alphabetical order; what has no date comes last. Where nothing
 * else decides, the ids do, the last first: as an index has them when it is read from its end.
 */
export function sorted(
  entries: LibraryEntry[],
  sort: Sort,
  compare: (a: string, b: string) => number,
): LibraryEntry[] {
  return entries.toSorted((a, b) => order(a, b) || (a.id < b.id ? 1 : -1));

  function order(a: LibraryEntry, b: LibraryEntry): number {
    switch (sort) {
      case 'newest':
        return codeOrder(b.published ?? '', a.published ?? '');
      case 'oldest':
        return codeOrder(a.published ?? '9999', b.published ?? '9999');
      case 'saved':
        return codeOrder(b.savedAt, a.savedAt);
      case 'outlet':
        return (
          compare(a.outlet ?? '\uffff', b.outlet ?? '\uffff') ||
          codeOrder(b.published ?? '', a.published ?? '')
        );
      case 'title':
        return compare(a.title ?? '\uffff', b.title ?? '\uffff');
    }
  }
}

export function facetsOf(entries: LibraryEntry[], dossier: string): Facets {
  const counts = { outlets: counter(), languages: counter(), answers: counter(), tags: counter() };
  for (const entry of entries) {
    counts.outlets.add(entry.outlet);
    counts.languages.add(entry.language);
    counts.answers.add(answerOf(entry, dossier) ?? 'unknown');
    for (const tag of entry.tags) counts.tags.add(tag);
  }
  return {
    outlets: counts.outlets.all(),
    languages: counts.languages.all(),
    answers: counts.answers.all(),
    tags: counts.tags.all(),
  };
}

/** Whether the words stand in an entry's own few: its title, its outlet, its tags. */
export function hasWords(entry: LibraryEntry, sought: string[]): boolean {
  const own = foldText([entry.title, entry.outlet, ...entry.tags].join('\n'));
  return sought.every((each) => own.includes(each));
}

function counter() {
  const counts = new Map<string, number>();
  return {
    add: (value: string | null) => value && counts.set(value, (counts.get(value) ?? 0) + 1),
    all: () =>
      [...counts]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || codeOrder(a.value, b.value)),
  };
}

function codeOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
