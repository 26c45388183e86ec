import type { Article } from '../core/article.ts';
import type { Notes } from '../core/notes/notes.ts';

/** Why there is nothing to show, in terms the catalogue puts into one sentence and one next step. */
export type Problem =
  | 'list-of-articles'
  | 'too-short'
  | 'paywalled'
  | 'language-not-supported'
  | 'page-not-readable'
  | 'reader-failed'
  | 'judging-failed'
  | 'no-room';

/** Found by the detector on a site it may read, or asked for by a person, who gives leave by that. */
export type WhyRead = 'noticed' | 'asked';

type WasRead = { address: string; why: WhyRead; readAt: string; article: Article };

/** What is known of one tab's page. Kept in `storage.session`, so a killed background loses nothing. */
export type TabState =
  | { stage: 'idle'; address: string | null }
  /** `look` tells this reading from one that was started after it. */
  | { stage: 'reading'; address: string; why: WhyRead; look: string }
  | { stage: 'problem'; address: string; problem: Problem }
  | ({ stage: 'nothing'; notes: Notes | null } & WasRead)
  | ({ stage: 'notes'; notes: Notes } & WasRead);
