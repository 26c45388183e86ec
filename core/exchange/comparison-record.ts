import * as z from 'zod/mini';
import { answers } from '../coverage/verdict.ts';

// What a comparison is when it leaves Sidelight: the one shape that every export is written from,
// and the JSON export itself. The published schema is made from this file. Fields are only added.

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const localised = z.object({
  en: z.string(),
  fr: z.optional(z.string()),
  ar: z.optional(z.string()),
  he: z.optional(z.string()),
});
const states = [
  'reported',
  'drift',
  'garble',
  'not-found',
  'partly-read',
  'later',
  'undated',
  'not-checked',
  'not-asked',
] as const;
const itemKinds = ['fact', 'quotation', 'disputed-text', 'dispute'] as const;

const place = z
  .object({
    words: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    position: z.object({ start: z.int(), end: z.int() }),
    passage: z.object({ block: z.int(), start: z.int(), end: z.int() }),
  })
  .register(z.globalRegistry, {
    description:
      'Exact words, what stands around them, and where: `position` in Unicode characters of the text that `textHash` is taken of; `passage` in UTF-16 units of one block, -1 being the title.',
  });

const speaker = z.object({
  name: z.string(),
  /** Somebody in the dossier. */
  person: z.nullable(z.string()),
  party: z.nullable(z.string()),
  printed: z.string(),
  role: z.nullable(z.string()),
  named: z.boolean(),
});

const spoken = z.object({
  place,
  speaker: z.nullable(speaker),
  /** 0 to 1; null where nobody is named. */
  confidence: z.nullable(z.number()),
  verb: z.nullable(z.string()),
  /** Whom the engine had it from, where a person's correction made it another. */
  uncorrected: z.nullable(z.object({ speaker: z.nullable(z.string()) })),
});

const cell = z
  .object({
    kind: z.enum(itemKinds),
    item: z.string(),
    state: z.enum(states),
    found: z.array(spoken),
    /** What the engine had found, where a person's correction made it another. */
    uncorrected: z.nullable(z.object({ state: z.enum(states), words: z.nullable(z.string()) })),
  })
  .register(z.globalRegistry, { id: 'cell' });

const quotation = z
  .object({
    ...spoken.shape,
    family: z.nullable(z.string()),
    /** Other outlets that the sentence has the words from: ids of the dossier's people. */
    relayedFrom: z.array(z.string()),
    /** The dossier's quotation that these words are, and in what way they differ from it. */
    known: z.nullable(
      z.object({
        quotation: z.string(),
        change: z.enum(['same', 'drift', 'garble', 'translation']),
        kinds: z.array(z.string()),
        likeness: z.number(),
        best: z.string(),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'quotation' });

const correction = z.object({
  kind: z.enum(['speaker', 'fact', 'dispute', 'date', 'verdict']),
  /** The fact, or the dispute and its part; for a speaker the words that were said. */
  target: z.nullable(z.string()),
  was: z.nullable(z.string()),
  is: z.nullable(z.string()),
  note: z.nullable(z.string()),
  /** Whether it was applied. One that does not fit this text any more rests. */
  applied: z.boolean(),
});

/** What was read out of an article, all of which a person's correction can make another. */
const reading = {
  published: z.nullable(day),
  publishedFrom: z.nullable(z.string()),
  /** The day it is taken to be of; null where that is in doubt. */
  day: z.nullable(day),
  coverage: z.enum(answers),
  neighbour: z.nullable(z.string()),
  /** One for each of the items, in their order. */
  cells: z.array(cell),
  /** Everyone quoted in it, whether the dossier knows the words or not. */
  quotations: z.array(quotation),
};

const article = z.object({
  id: z.string(),
  outlet: z.nullable(z.string()),
  language: z.nullable(z.string()),
  address: z.string(),
  title: z.nullable(z.string()),
  byline: z.nullable(z.string()),
  ...reading,
  extent: z.enum(['whole', 'stub', 'cut']),
  blocks: z.int(),
  characters: z.int(),
  textHash: z.string(),
  extractor: z.string(),
  readAt: z.nullable(z.string()),
  /** The article of the comparison whose text this one prints, and how that is known; else null. */
  copyOf: z.nullable(z.object({ article: z.string(), why: z.enum(['hand', 'page', 'text']) })),
  tags: z.array(z.string()),
  corrections: z.array(correction),
  /** All of it as the engine had it, where a person's correction made any of it another. */
  uncorrected: z.nullable(z.object(reading)),
});

const item = z.object({
  kind: z.enum(itemKinds),
  id: z.string(),
  date: z.string(),
  label: localised,
  wording: z.nullable(
    z.object({
      text: z.string(),
      language: z.string(),
      sources: z.array(
        z.object({
          outlet: z.string(),
          title: z.nullable(z.string()),
          address: z.nullable(z.string()),
          published: z.nullable(z.string()),
        }),
      ),
    }),
  ),
});

export const comparisonRecordSchema = z.object({
  format: z.literal('sidelight-comparison'),
  version: z.literal(1),
  dossier: z.object({
    id: z.string(),
    version: z.string(),
    asOf: day,
    title: localised,
    /** The stories that an article may be about instead. */
    neighbours: z.array(z.object({ id: z.string(), name: localised })),
  }),
  items: z.array(item),
  articles: z.array(article),
});

export type ComparisonRecord = z.infer<typeof comparisonRecordSchema>;
export type ArticleRecord = z.infer<typeof article>;
export type ReadingRecord = NonNullable<ArticleRecord['uncorrected']>;
export type ItemRecord = z.infer<typeof item>;
export type CellRecord = z.infer<typeof cell>;
export type QuotationRecord = z.infer<typeof quotation>;
export type SpokenRecord = z.infer<typeof spoken>;
export type PlaceRecord = z.infer<typeof place>;
export type CorrectionRecord = z.infer<typeof correction>;
