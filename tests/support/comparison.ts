import type { Analysis } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import type { ComparedArticle } from '../../core/comparison/compare-articles.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { KnownWording, Quotation } from '../../core/quotations/quotation.ts';

// An invented story, so that no test can pass because the engine knows the real one.

export const harbourDossier: Dossier = {
  schema: 1,
  id: 'harbour-talks',
  version: '1.2.0',
  title: { en: 'The harbour talks' },
  summary: { en: 'Talks about who runs the harbour.' },
  asOf: '2030-12-31',
  reviewed: '2031-01-05',
  author: 'Sidelight',
  changes: [],
  coverage: {
    core: { from: '2030-05-01', to: '2030-05-10' },
    continuation: { from: '2030-05-11', to: '2030-06-30' },
    sides: [['harbour']],
    subject: ['talks'],
    actors: [],
  },
  parties: [{ id: 'port', name: { en: 'The port' } }],
  people: [
    {
      id: 'almara',
      kind: 'person',
      party: 'port',
      name: { en: 'Dina Almara', ar: 'دينا المرة', he: 'דינה אלמרה' },
      spellings: {},
      misspellings: [],
      lookAlikes: [],
      roles: [],
    },
  ],
  facts: [
    fact('talks-open', '2030-05-02', 'The talks opened.'),
    fact('deal-signed', '2030-05-20', 'The deal was signed.'),
  ],
  quotations: [
    {
      id: 'keys',
      speaker: 'almara',
      said: '2030-05-02',
      to: { en: 'reporters' },
      wordings: [
        { text: 'We hold the keys to the harbour.', language: 'en', kind: 'best', sources: ['S1'] },
      ],
    },
  ],
  disputes: [
    {
      id: 'draft',
      title: { en: 'The draft' },
      note: { en: 'A draft was reported and disputed.' },
      sides: [
        { label: { en: 'Reported' }, statements: [statement('2030-05-03')] },
        { label: { en: 'Disputed' }, statements: [statement('2030-05-04')] },
      ],
      reported: [{ all: ['draft'] }],
      disputed: [{ all: ['denial'] }],
      cases: { both: { en: '-' }, text: { en: '-' }, dispute: { en: '-' }, neither: { en: '-' } },
    },
  ],
  timeline: [],
  neighbours: [],
  concepts: [],
  sources: [],
};

function fact(id: string, date: string, statement: string): Dossier['facts'][number] {
  return {
    id,
    date,
    status: 'confirmed',
    statement: { en: statement },
    sources: ['S1'],
    stated: [],
  };
}

function statement(date: string) {
  return { by: 'almara', date, says: { en: 'Something.' }, sources: ['S1'] };
}

export function articleWith(over: {
  language: string | null;
  text: string;
  published?: string | null;
  extent?: Article['extent'];
  outlet?: string | null;
  address?: string;
}): Article {
  const { language, text, published = '2030-05-05', extent = 'whole', outlet = 'Example' } = over;
  return {
    address: over.address ?? 'https://www.daily.example/harbour',
    outlet: outlet === null ? null : { value: outlet, from: 'meta' },
    language: language === null ? null : { value: language, from: 'meta' },
    title: null,
    byline: null,
    published: published === null ? null : { value: published, from: 'meta' },
    blocks: [{ kind: 'paragraph', text }],
    extent,
  };
}

/** A page of its own language around words that it leaves in another. */
export const aroundWords: Record<'ar' | 'he', (words: string) => string> = {
  ar: (words) => `وقال المتحدث باسم المرفأ في بيان وزعه على الصحافيين مساء اليوم: ${words}`,
  he: (words) => `דובר הנמל מסר הערב בהודעה שהופצה לכל כלי התקשורת: ${words}`,
};

/** An analysis that found these words of the article; what it was not given, it did not find. */
export function compared(
  id: string,
  article: Article,
  found: {
    facts?: Record<string, string>;
    quoted?: { words: string; change: KnownWording['change']; confidence?: number }[];
    reported?: string;
    disputed?: string;
  } = {},
): ComparedArticle {
  const at = (words: string) => {
    const start = article.blocks[0]?.text.indexOf(words) ?? -1;
    if (start < 0) throw new Error(`not in the article: ${words}`);
    return { block: 0, start, end: start + words.length };
  };
  const analysis: Analysis = {
    verdict: {
      dossier: harbourDossier.id,
      answer: 'covers',
      neighbour: null,
      day: article.published?.value ?? null,
      reasons: [],
    },
    facts: Object.entries(found.facts ?? {}).map(([fact, words]) => ({ fact, passage: at(words) })),
    disputes: [
      {
        dispute: 'draft',
        reported: found.reported ? at(found.reported) : null,
        disputed: found.disputed ? at(found.disputed) : null,
      },
    ],
    quotations: (found.quoted ?? []).map(({ words, change, confidence = 1 }) => ({
      quotation: { ...quotation(words, at(words)), confidence },
      known: {
        quotation: 'keys',
        wording: 0,
        change,
        kinds: [],
        against: 0,
        comparison: [],
        likeness: 0.9,
      },
    })),
  };
  return { id, article, analysis };
}

function quotation(text: string, passage: Quotation['passage']): Quotation {
  const speaker = {
    printed: 'Almara',
    person: 'almara',
    name: 'Dina Almara',
    role: null,
    named: true,
  };
  return { text, passage, speaker, verb: 'said', family: 'said', confidence: 1, reason: 'given' };
}

export function savedAs(id: string, article: Article): SavedArticle {
  return {
    schema: 2,
    id: id.repeat(64).slice(0, 64),
    address: article.address,
    article,
    textHash: 'f'.repeat(64),
    savedAt: '2030-05-06T08:00:00.000Z',
    readAt: null,
    earlier: [],
    extractor: '1.0.0',
    dossier: { id: harbourDossier.id, version: harbourDossier.version },
    tags: [],
    corrections: [],
    fingerprint: null,
    copyOf: null,
    apartFrom: [],
  };
}

/** Words that pages leave in another language than their own, with that language. */
export const leftOnPages = [
  ['ar', 'We hold the keys to the harbour.', 'en'],
  ['he', 'We hold the keys to the harbour.', 'en'],
  ['ar', 'Nous ne savons pas encore', 'fr'],
  ['he', 'Nous ne savons pas encore', 'fr'],
] as const;
