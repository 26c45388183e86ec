import type { AlikeGroup } from '../../core/library/alike.ts';
import type { Facets, Filter, Sort } from '../../core/library/filter.ts';
import type { LibraryEntry } from '../../core/library/library-entry.ts';
import type { MissingArticles } from '../../core/library/missing-articles.ts';

/** All that the library's page shows, beside what is being added. */
export type LibraryState = {
  dossier: string;
  /** How many articles there are at all. */
  total: number;
  /** How many of them the list has not heard of yet: it begins with a few. */
  unread: number;
  damaged: number;
  /** What nobody deleted and is not there. */
  missing: MissingArticles | null;
  /** How many could not be judged. */
  notJudged: number;
  facets: Facets;
  filter: Filter;
  sort: Sort;
  /** What the filter leaves, in order, without copies that stand under their originals. */
  shown: LibraryEntry[];
  copies: Map<string, LibraryEntry[]>;
  chosen: ReadonlySet<string>;
  alike: AlikeGroup[];
  /** How much of the texts can be searched, 0 to 1; null before anybody searches. */
  textsRead: number | null;
  outcome: string | null;
  canUndo: boolean;
  compareAddress: string;
};

export type LibraryActions = {
  filter: (change: Partial<Filter>) => void;
  sort: (sort: Sort) => void;
  search: () => void;
  choose: (ids: string[], on: boolean) => void;
  tag: (ids: string[], tag: string) => void;
  untag: (ids: string[], tag: string) => void;
  remove: (ids: string[]) => void;
  undo: () => void;
  joinCopies: (group: AlikeGroup) => void;
  keepApart: (ids: string[]) => void;
  /** Somebody is about to follow `compareAddress`. */
  compare: () => void;
  goOnWithout: () => void;
  add: () => void;
};
