import type { ThenAndSince } from '../../core/notes/notes.ts';
import { deccan, elbalad, timesOfIsrael, xinhua } from './sources-fixture.ts';

export const thenAndSince: ThenAndSince = {
  known: [
    {
      date: '2024-10-30',
      text: { en: 'Kan publishes a draft dated 26 October.' },
      sources: [timesOfIsrael, deccan],
    },
  ],
  sameDay: [
    {
      date: '2024-10-31',
      text: { en: 'Hochstein and McGurk meet Netanyahu in Jerusalem.' },
      sources: [elbalad],
    },
  ],
  since: [
    {
      date: '2024-11-26',
      text: { en: 'Israel’s security cabinet approves a ceasefire by ten votes to one.' },
      sources: [xinhua],
    },
    {
      date: '2024-11-27',
      text: { en: 'The ceasefire takes effect at 04:00 local time.' },
      sources: [xinhua, deccan],
    },
  ],
  undivided: [],
};
