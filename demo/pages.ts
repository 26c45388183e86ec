import type { Answer } from '../core/coverage/verdict.ts';
import type { DisputeCase } from '../core/notes/notes.ts';

export type DemoPage = {
  id: string;
  path: string;
  outlet: string;
  language: string;
  published: string;
  /** What the page is there to show. */
  shows: string;
  answer: Answer;
  neighbour: string | null;
  /** Of the published draft; null where there are no notes. */
  dispute: DisputeCase | null;
};

const story = { answer: 'covers', neighbour: null } as const;

/** The outlets and their prose are invented; the facts and quotations stand in the dossier. */
export const demoPages: DemoPage[] = [
  {
    ...story,
    id: 'garbled',
    path: '/courier/world/2024/10/31/officials-see-headway-in-ceasefire-talks',
    outlet: 'The Harbour Courier',
    language: 'en',
    published: '2024-10-31',
    shows: 'a garbled quotation, and an unnamed official who disputes the draft',
    dispute: 'dispute',
  },
  {
    ...story,
    id: 'draft-and-dispute',
    path: '/ledger/explainers/what-the-leaked-truce-draft-says',
    outlet: 'Levant Ledger',
    language: 'en',
    published: '2024-10-31',
    shows: 'the published draft together with those who disputed it',
    dispute: 'both',
  },
  {
    ...story,
    id: 'draft-alone',
    path: '/dispatch/2024/draft-would-see-israeli-troops-out-within-a-week',
    outlet: 'North Quay Dispatch',
    language: 'en',
    published: '2024-10-30',
    shows: 'the published draft, and nothing of the dispute',
    dispute: 'text',
  },
  {
    ...story,
    id: 'arabic',
    path: '/daftar/news/20241031-hochstein',
    outlet: 'دفتر المتوسط',
    language: 'ar',
    published: '2024-10-31',
    shows: 'the same quotation in Arabic, right to left',
    dispute: 'both',
  },
  {
    ...story,
    id: 'hebrew',
    path: '/migdalor/medini/1031-tyuta',
    outlet: 'המגדלור היומי',
    language: 'he',
    published: '2024-10-31',
    shows: 'Hebrew with its acronyms, and an English statement inside it',
    dispute: 'both',
  },
  {
    ...story,
    id: 'french',
    path: '/guetteur/international/liban-les-emissaires-americains-a-jerusalem',
    outlet: 'Le Guetteur de Valcombe',
    language: 'fr',
    published: '2024-10-31',
    shows: 'French guillemets; neither the draft nor the dispute',
    dispute: 'neither',
  },
  {
    id: 'in-passing',
    path: '/lantern/music/a-choir-learns-songs-of-the-coast',
    outlet: 'The Lantern',
    language: 'en',
    published: '2024-10-31',
    shows: 'a choir at rehearsal, and the talks in one sentence',
    answer: 'mentions',
    neighbour: null,
    dispute: 'neither',
  },
  {
    id: 'talks-2026',
    path: '/examiner/world/israel-lebanon-framework-signed',
    outlet: 'The Calder Bay Examiner',
    language: 'en',
    published: '2026-06-27',
    shows: 'almost the same words, two years later',
    answer: 'neighbour',
    neighbour: 'talks-2026',
    dispute: null,
  },
  {
    id: 'gaza-talks',
    path: '/standard/hamas-turns-down-short-gaza-truce',
    outlet: 'The Fenmoor Standard',
    language: 'en',
    published: '2024-11-02',
    shows: 'the Gaza talks of the same days',
    answer: 'neighbour',
    neighbour: 'gaza-talks',
    dispute: null,
  },
  {
    id: 'unrelated',
    path: '/gazette/local/dredging-starts-at-the-old-basin',
    outlet: 'Port Amaris Gazette',
    language: 'en',
    published: '2024-10-31',
    shows: 'harbour works, beside a box of related stories full of the story’s words',
    answer: 'nothing',
    neighbour: null,
    dispute: null,
  },
];
