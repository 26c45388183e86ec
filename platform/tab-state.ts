import type { Article } from '../core/article.ts';
import type { Notes } from '../core/notes/notes.ts';

/** Why there is nothing to show, in terms the catalogue puts into one sentence and one next step. */
export type Problem =
  | 'too-short'
  | 'language-not-supported'
  | 'page-not-readable'
  | 'reader-failed'
  | 'page-too-large';

/** What is known of one tab's page. Kept in `storage.session`, so a killed background loses nothing. */
export type TabState =
  | { stage: 'idle'; address: string | null }
  | { stage: 'reading'; address: string }
  | { stage: 'problem'; address: string; problem: Problem }
  | { stage: 'nothing'; address: string; readAt: string; article: Article; notes: Notes | null }
  | { stage: 'notes'; address: string; readAt: string; article: Article; notes: Notes };
