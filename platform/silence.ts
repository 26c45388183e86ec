import type { Power } from './power.ts';

/** Why nothing is read by itself in a tab. */
export type Silence =
  | { is: 'off'; scope: 'everywhere' | 'site' | 'page' }
  | { is: 'impossible' | 'no-access' | 'unread' };

// The widest reason first: switching a site on does nothing while everything is off.
export function silenceOf({ everywhere, site, page, access }: Power): Silence {
  if (!everywhere) return { is: 'off', scope: 'everywhere' };
  if (!site) return { is: 'off', scope: 'site' };
  if (!page) return { is: 'off', scope: 'page' };
  if (access === 'granted') return { is: 'unread' };
  return { is: access === 'none' ? 'no-access' : 'impossible' };
}
