import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Article } from '../../core/article.ts';
import type { Notes } from '../../core/notes/notes.ts';

export type PowerScope = 'page' | 'site' | 'everywhere';

/** What is the case with the page in front, which panel and popup tell each in its own way. */
export type Situation =
  /** A page of the browser, which no extension may read. */
  | { is: 'impossible' }
  /** The widest of the switches that are off. */
  | { is: 'off'; scope: PowerScope }
  /** `host` null: the browser does not even tell which site it is. */
  | { is: 'no-access'; host: string | null }
  | { is: 'unread' }
  | { is: 'reading' }
  | { is: 'problem'; problem: keyof Catalogue['problems'] }
  /** Null where nothing at all was noticed. */
  | { is: 'nothing'; notes: Notes | null }
  | { is: 'neighbour'; notes: Notes }
  | { is: 'notes'; notes: Notes; article: Article };
