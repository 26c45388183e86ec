import type { Article } from '../core/article.ts';
import type { Notes } from '../core/notes/notes.ts';
import type { Power } from './power.ts';
import type { Problem, TabState } from './tab-state.ts';

/** What is the case with a tab: what was read there, else why nothing is read by itself. */
export type Situation =
  | Silence
  | { is: 'reading' }
  | { is: 'problem'; problem: Problem }
  | { is: 'nothing'; notes: Notes | null }
  | { is: 'neighbour'; notes: Notes }
  | { is: 'notes'; notes: Notes; article: Article };

export function situationOf(tab: TabState, power: Power): Situation {
  switch (tab.stage) {
    case 'idle':
      return silenceOf(power);
    case 'reading':
      return { is: 'reading' };
    case 'problem':
      return { is: 'problem', problem: tab.problem };
    case 'nothing':
      return tab.notes?.neighbour
        ? { is: 'neighbour', notes: tab.notes }
        : { is: 'nothing', notes: tab.notes };
    case 'notes':
      return { is: 'notes', notes: tab.notes, article: tab.article };
  }
}

type Silence =
  | { is: 'off'; scope: 'everywhere' | 'site' | 'page' }
  | { is: 'no-access'; host: string | null }
  | { is: 'impossible' | 'unread' };

// The widest reason first: switching a site on does nothing while everything is off.
function silenceOf({ everywhere, site, page, access, host }: Power): Silence {
  if (!everywhere) return { is: 'off', scope: 'everywhere' };
  if (!site) return { is: 'off', scope: 'site' };
  if (!page) return { is: 'off', scope: 'page' };
  if (access === 'granted') return { is: 'unread' };
  return access === 'none' ? { is: 'no-access', host } : { is: 'impossible' };
}
