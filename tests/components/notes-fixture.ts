import type { Article } from '../../core/article.ts';
import type { Notes, SourcedWording } from '../../core/notes/notes.ts';
import { dossier } from './dossier-fixture.ts';
import { drift, quoted } from './quoted-fixture.ts';
import {
  anews,
  annahar,
  blogCopy,
  deccan,
  egyptIndependent,
  timesOfIsrael,
  xinhua,
} from './sources-fixture.ts';
import { thenAndSince } from './timeline-fixture.ts';

const savett =
  'There are many reports and drafts circulating. They do not reflect the current state of negotiations.';
const wordingOf = (text: string): SourcedWording => ({
  text,
  language: 'en',
  sources: [],
  original: null,
  renderings: [{ text: 'ترجمة', language: 'ar', kind: 'ours', sources: [] }],
});
const place = (block: number) => ({ block, start: 0, end: 40 });

export const article: Article = {
  address: 'https://harbour-ledger.example/2024/10/31/talks',
  outlet: { value: 'The Harbour Ledger', from: 'meta' },
  language: { value: 'en', from: 'meta' },
  title: { value: 'Envoys press for a halt to the fighting', from: 'json-ld' },
  byline: null,
  published: { value: '2024-10-31', from: 'json-ld' },
  blocks: [{ kind: 'paragraph', text: 'Two envoys travelled to the region on Wednesday.' }],
  extent: 'whole',
};

/** A page like the seed article: it reports the dispute and prints a garbled quotation. */
export const notes: Notes = {
  dossier,
  verdict: {
    dossier: 'lebanon-ceasefire-2024',
    answer: 'covers',
    neighbour: null,
    day: '2024-10-31',
    reasons: [
      { kind: 'date', speaks: 'for', words: ['2024-10-31'], in: null },
      { kind: 'sides', speaks: 'for', words: ['Israel', 'Hezbollah'], in: place(0) },
      { kind: 'actors', speaks: 'for', words: ['Hochstein', 'McGurk', 'Biden'], in: place(1) },
      { kind: 'neighbour', speaks: 'against', words: ['Gaza'], in: place(3) },
    ],
  },
  neighbour: null,
  published: '2024-10-31',
  day: '2024-10-31',
  facts: [
    {
      fact: 'envoys-trip',
      date: '2024-10-31',
      status: 'confirmed',
      statement: { en: 'Amos Hochstein and Brett McGurk met Benjamin Netanyahu in Jerusalem.' },
      note: null,
      sources: [timesOfIsrael],
      onPage: 'stated',
      passage: place(0),
    },
    {
      fact: 'draft-published',
      date: '2024-10-30',
      status: 'disputed',
      statement: { en: 'Israel’s broadcaster Kan published a draft agreement dated 26 October.' },
      note: { en: 'One outlet gave the draft’s date as 29 October.' },
      sources: [deccan, timesOfIsrael, blogCopy, anews],
      onPage: 'stated',
      passage: place(2),
    },
    {
      fact: 'sixty-days',
      date: '2024-10-30',
      status: 'reported',
      statement: { en: 'A US proposal would start with a truce of 60 days.' },
      note: null,
      sources: [deccan],
      onPage: 'not-found',
      passage: null,
    },
    {
      fact: 'in-force',
      date: '2024-11-27',
      status: 'confirmed',
      statement: { en: 'A ceasefire took effect at 04:00 local time.' },
      note: null,
      sources: [xinhua],
      onPage: 'later',
      passage: null,
    },
  ],
  quoted,
  drift,
  absent: [
    {
      quotation: 'q6',
      speaker: { en: 'Amos Hochstein, as relayed by Najib Mikati' },
      said: '2024-10-30',
      to: { en: 'on Al Jadeed television' },
      text: 'حتماً نحن اليوم في وضع أفضل من الأمس',
      language: 'ar',
      sources: [annahar],
      original: null,
      renderings: [
        {
          text: 'the situation today is better than yesterday.',
          language: 'en',
          kind: 'printed',
          sources: [timesOfIsrael],
        },
      ],
    },
  ],
  disputes: [
    {
      dispute: 'leaked-draft',
      title: { en: 'The reported draft was disputed' },
      note: {
        en: 'A draft dated 26 October was published by Israel’s Kan on 30 October 2024. The White House and the Israeli prime minister’s office said such drafts did not reflect the state of the talks. US officials were also reported as saying the paper was genuine but had since been edited. It is not the text that took effect on 27 November.',
      },
      onPage: 'dispute',
      caseText: { en: 'It carries a denial of the draft, without the draft’s terms.' },
      reported: null,
      disputed: place(4),
      sides: [
        {
          label: { en: 'Those who published the draft' },
          statements: [
            {
              by: { en: 'Kan' },
              role: { en: 'Israel’s public broadcaster' },
              date: '2024-10-30',
              says: { en: 'Published the text of a draft agreement dated 26 October.' },
              quotation: null,
              sources: [timesOfIsrael, deccan],
            },
            {
              by: { en: 'US officials, not named' },
              role: null,
              date: '2024-10-31',
              says: { en: 'Were reported as saying it was authentic, and edited since.' },
              quotation: null,
              sources: [anews],
            },
          ],
        },
        {
          label: { en: 'Those who disputed it' },
          statements: [
            {
              by: { en: 'Sean Savett' },
              role: { en: 'spokesman of the US National Security Council' },
              date: '2024-10-30',
              says: { en: 'Said such drafts did not reflect where the talks stood.' },
              quotation: wordingOf(savett),
              sources: [deccan],
            },
            {
              by: { en: 'Israeli prime minister’s office' },
              role: null,
              date: '2024-10-30',
              says: { en: 'Said the same of the drafts, to CNN.' },
              quotation: wordingOf(
                'There are many reports and drafts circulating. None reflect the current state of negotiations,',
              ),
              sources: [egyptIndependent],
            },
          ],
        },
      ],
    },
  ],
  thenAndSince,
  unchecked: ['pictures-and-video', 'linked-pages'],
  count: 9,
};

/** A page on a story that is easily taken for the dossier's own. */
export const neighbourNotes: Notes = {
  ...notes,
  published: '2026-04-15',
  day: '2026-04-15',
  verdict: {
    ...notes.verdict,
    answer: 'neighbour',
    neighbour: 'talks-2026',
    reasons: [
      { kind: 'date', speaks: 'against', words: ['2026-04-15'], in: null },
      { kind: 'neighbour', speaks: 'against', words: ['Leiter', 'pilot zones'], in: place(0) },
      { kind: 'actors', speaks: 'against', words: [], in: null },
    ],
  },
  neighbour: {
    name: { en: 'The war and talks of 2026' },
    told: { en: 'This page is about the talks of 2026, not those of 2024.' },
    separatedBy: { en: 'Other people talk, of pilot zones and a trilateral framework.' },
    sources: [xinhua],
  },
};

/** A page on none of the stories. */
export const unrelatedNotes: Notes = {
  ...neighbourNotes,
  verdict: { ...neighbourNotes.verdict, answer: 'nothing', neighbour: null },
  neighbour: null,
};
