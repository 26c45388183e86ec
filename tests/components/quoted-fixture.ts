import type { DriftNote, KnownNote, QuotedNote, SourcedWording } from '../../core/notes/notes.ts';
import type { WordChange } from '../../core/quotations/quotation.ts';
import { blogCopy, elbalad, timesOfIsrael } from './sources-fixture.ts';

export const bestWording =
  'We are still negotiating but enough progress was made in the last 24 hours that justified President Biden sending Hochstein to Israel,';
export const printedWording =
  'We are still negotiating, but sufficient progress has been made in the last twenty-four hours to warrant sending President Biden to Hochstein to Israel.';

export const comparison: WordChange[] = [
  { kind: 'same', words: 'We are still negotiating but' },
  { kind: 'removed', words: 'enough' },
  { kind: 'added', words: 'sufficient' },
  { kind: 'same', words: 'progress' },
  { kind: 'removed', words: 'was' },
  { kind: 'added', words: 'has been' },
  { kind: 'same', words: 'made in the last' },
  { kind: 'removed', words: '24' },
  { kind: 'added', words: 'twenty-four' },
  { kind: 'same', words: 'hours' },
  { kind: 'removed', words: 'that justified' },
  { kind: 'added', words: 'to warrant sending' },
  { kind: 'same', words: 'President Biden' },
  { kind: 'removed', words: 'sending' },
  { kind: 'added', words: 'to' },
  { kind: 'same', words: 'Hochstein to Israel' },
];

const best: SourcedWording = {
  text: bestWording,
  language: 'en',
  sources: [blogCopy, elbalad],
  original: null,
  renderings: [
    { text: 'ما زلنا نتفاوض', language: 'ar', kind: 'translated', sources: [elbalad] },
    { text: 'אנחנו עדיין מנהלים משא ומתן', language: 'he', kind: 'ours', sources: [] },
  ],
};
const explanation = {
  en: 'Biden sent Hochstein to Israel; Biden himself went nowhere. The wording most likely came back into English from Arabic, where the sender and the one sent follow the verb in turn.',
};

const known: KnownNote = {
  quotation: 'q1',
  wording: 0,
  change: 'garble',
  kinds: ['roles-changed', 'reworded'],
  against: 0,
  comparison,
  likeness: 0.7,
  by: 'us-official',
  speaker: { en: 'a US official' },
  agrees: true,
  said: '2024-10-30',
  to: { en: 'to Axios' },
  best,
  explanation,
};

export const quoted: QuotedNote[] = [
  {
    quotation: {
      text: printedWording,
      passage: { block: 1, start: 10, end: 160 },
      speaker: {
        printed: 'a US official',
        person: 'us-official',
        name: 'a US official',
        role: null,
        named: false,
      },
      verb: 'said',
      family: 'said',
      confidence: 0.9,
      reason: 'verb-before',
    },
    language: 'en',
    name: null,
    roleThen: null,
    known,
  },
  {
    quotation: {
      text: 'הדיווחים אינם משקפים את מצב המו״מ, אמר דובר צה״ל',
      passage: { block: 3, start: 4, end: 60 },
      speaker: null,
      verb: null,
      family: null,
      confidence: 0.2,
      reason: 'none',
    },
    language: 'he',
    name: null,
    roleThen: null,
    known: null,
  },
  {
    quotation: {
      text: 'The situation today is better than yesterday.',
      passage: { block: 5, start: 0, end: 45 },
      speaker: {
        printed: 'Mikati',
        person: 'mikati',
        name: 'Najib Mikati',
        role: 'premier',
        named: true,
      },
      verb: 'told',
      family: 'said',
      confidence: 0.5,
      reason: 'nearest-name',
    },
    language: 'en',
    name: { en: 'Najib Mikati', ar: 'نجيب ميقاتي' },
    roleThen: { en: 'caretaker prime minister of Lebanon' },
    known: null,
  },
];

export const drift: DriftNote[] = [
  {
    quotation: 'q1',
    page: printedWording,
    best,
    comparison,
    kind: 'garble',
    kinds: ['roles-changed', 'reworded'],
    explanation,
    passage: { block: 1, start: 10, end: 160 },
  },
  {
    quotation: 'q4',
    page: 'هوكشتاين أوحى لي بإمكانية الوصول إلى وقف إطلاق النار قريبا',
    best: {
      text: 'هوكشتاين أوحى لي بعد الاتّصال معه اليوم بإمكانية الوصول إلى وقف إطلاق النار',
      language: 'ar',
      sources: [timesOfIsrael],
      original: null,
      renderings: [],
    },
    comparison: [
      { kind: 'same', words: 'هوكشتاين أوحى لي' },
      { kind: 'removed', words: 'بعد الاتّصال معه اليوم' },
      { kind: 'same', words: 'بإمكانية الوصول إلى وقف إطلاق النار' },
      { kind: 'added', words: 'قريبا' },
    ],
    kind: 'drift',
    kinds: ['trimmed', 'added'],
    explanation: null,
    passage: { block: 7, start: 0, end: 50 },
  },
];
