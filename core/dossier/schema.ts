import * as z from 'zod/mini';
import { type Language, languages } from '../language/languages.ts';

export { type Language, languages };

// A dossier is data an editor writes and a reader may load from a file, so every part of it is
// checked here before anything else looks at it. `docs/dossiers.md` explains each field.

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().check(z.minLength(1), z.maxLength(4_000));
const sourceId = z.string().check(z.regex(/^[A-Za-z0-9-]{1,16}$/));
const sources = z.array(sourceId).check(z.minLength(1));

const language = z.enum(languages);
const otherLanguage = z.string().check(z.regex(/^[a-z]{2,3}$/));

/** A text of ours. English is always there; the others where somebody has written them. */
const localised = z.object({
  en: text,
  fr: z.optional(text),
  ar: z.optional(text),
  he: z.optional(text),
});

/** Words by language, as pages print them. `*` at the end of a word stands for any ending. */
const forms = z.partialRecord(language, z.array(text).check(z.minLength(1)));

/** A span of days, both included; an open end is left out. */
const span = z.object({ from: z.optional(day), to: z.optional(day) });

const source = z.object({
  id: sourceId,
  outlet: text,
  /** The headline where it was seen; many archived copies show none. */
  title: z.nullable(text),
  address: z.nullable(z.string().check(z.regex(/^https?:\/\/\S+$/), z.maxLength(2_000))),
  /** A: the outlet itself. B: credited republication. C: copy. D: erroneous, shows drift only. */
  grade: z.enum(['A', 'B', 'C', 'D']),
  /** Whose report a republication carries: `Reuters`. */
  credit: z.nullable(text),
  language: otherLanguage,
  published: z.nullable(day),
  note: z.optional(text),
});

const party = z.object({ id, name: localised });

const speaker = z.object({
  id,
  kind: z.enum(['person', 'institution', 'unnamed']),
  party: id,
  name: localised,
  spellings: forms,
  misspellings: z.array(z.object({ text, sources: z.optional(sources) })),
  /** Other people whose names are easily taken for this one, such as a photographer. */
  lookAlikes: z.array(z.object({ text, who: localised })),
  roles: z.array(z.object({ ...span.shape, title: localised, sources: z.array(sourceId) })),
});

/**
 * One way in which a sentence states something: it carries every concept of `all` and none of
 * `none`. `a|b` asks for either. Concepts are looked up in `concepts`, `people:<id>` in `people`;
 * `date:2024-10-26` is that day however it is written, `quotation:<id>` one of `quotations`.
 */
const way = z.object({
  all: z.array(text).check(z.minLength(1)),
  /** What the headline, the sentence or one of the three before it names: whom «they» stands for. */
  near: z.optional(z.array(text)),
  none: z.optional(z.array(text)),
  /** Where the concepts must meet; a sentence unless it says otherwise. */
  within: z.optional(z.enum(['sentence', 'paragraph'])),
  /** On pages before or after these days the same words speak of something else. */
  from: z.optional(day),
  until: z.optional(day),
});

const fact = z.object({
  id,
  date: day,
  status: z.enum(['reported', 'confirmed', 'disputed', 'superseded']),
  statement: localised,
  sources,
  stated: z.array(way),
  /** Other facts of which the page must state one: a clause means nothing without its draft. */
  partOf: z.optional(z.array(id)),
  note: z.optional(localised),
});

const wording = z.object({
  text,
  language: otherLanguage,
  kind: z.enum(['best', 'other', 'translation', 'garble']),
  sources,
  /** For a garble: what went wrong, as far as it is known. */
  explanation: z.optional(localised),
});

const quotation = z.object({
  id,
  speaker: id,
  said: day,
  /** The outlet or occasion it was said to, as it goes on after a date and a comma: “a briefing”. */
  to: localised,
  wordings: z.array(wording).check(z.minLength(1)),
  /** Ours, of the best wording: what it means to readers of other languages. Shown beside it only. */
  translations: z.optional(z.partial(localised)),
  note: z.optional(localised),
});

const statement = z.object({
  /** Somebody in `people`. */
  by: id,
  date: day,
  /** Our paraphrase. The speaker's own words are the quotation's. */
  says: localised,
  quotation: z.optional(id),
  sources,
});

const dispute = z.object({
  id,
  title: localised,
  /** The note itself: what was reported, who disputed it, and what disputed means here. */
  note: localised,
  sides: z
    .array(z.object({ label: localised, statements: z.array(statement).check(z.minLength(1)) }))
    .check(z.minLength(2)),
  /** How a page reports the text in question, and how it reports the dispute over it. */
  reported: z.array(way).check(z.minLength(1)),
  disputed: z.array(way).check(z.minLength(1)),
  /** What to say of a page that reports the text, the dispute, both or neither. */
  cases: z.object({ both: localised, text: localised, dispute: localised, neither: localised }),
});

const event = z.object({ date: day, text: localised, sources });

const neighbour = z.object({
  id,
  name: localised,
  /** To a reader of a page about it: which story that is, and that it is not the dossier's own. */
  told: z.optional(localised),
  /** What tells this story from the dossier's own, for a reader. */
  separatedBy: localised,
  span,
  /** Concepts that belong to this story and not to the dossier's own. */
  markers: z.array(text),
  /** What a page about it speaks of, each somewhere; without them the dossier's sides and subject. */
  requires: z.optional(z.array(text)),
  /** What such a page does not open with: of fighting alone, no talks. */
  without: z.optional(z.array(text)),
  sources: z.array(sourceId),
});

const concept = z.object({
  id,
  /** What statements are about rather than what they say: a negation beside it denies none of them. */
  topic: z.optional(z.boolean()),
  forms,
});

/** What makes a page be about this story rather than use its words. */
const coverage = z.object({
  core: z.object({ from: day, to: day }),
  continuation: z.object({ from: day, to: day }),
  /** Each entry names one side of the story; a page about it speaks of all of them. */
  sides: z.array(z.array(text).check(z.minLength(1))).check(z.minLength(1)),
  /** Concepts of which a page about the story speaks: here, of talks and truces. */
  subject: z.array(text).check(z.minLength(1)),
  /** People and concepts that belong to the story's own time. */
  actors: z.array(text),
});

export const dossierSchema = z.object({
  schema: z.literal(1),
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  title: localised,
  summary: localised,
  /** Nothing later than this day was looked at. */
  asOf: day,
  reviewed: day,
  author: text,
  /** How it was written: from what, and what was not to be had. */
  method: z.optional(localised),
  /** Oldest first; readers see them. */
  changes: z.array(z.object({ version: text, date: day, text: localised })),
  coverage,
  parties: z.array(party),
  people: z.array(speaker),
  facts: z.array(fact),
  quotations: z.array(quotation),
  disputes: z.array(dispute),
  timeline: z.array(event),
  neighbours: z.array(neighbour),
  concepts: z.array(concept),
  sources: z.array(source),
});

export type Dossier = z.infer<typeof dossierSchema>;
export type Localised = z.infer<typeof localised>;
export type Speaker = z.infer<typeof speaker>;
export type Way = z.infer<typeof way>;
export type Fact = z.infer<typeof fact>;
export type KnownQuotation = z.infer<typeof quotation>;
export type Wording = z.infer<typeof wording>;
export type Dispute = z.infer<typeof dispute>;
export type Neighbour = z.infer<typeof neighbour>;
export type Source = z.infer<typeof source>;
export type Event = z.infer<typeof event>;
export type Concept = z.infer<typeof concept>;
