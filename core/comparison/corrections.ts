import * as z from 'zod/mini';
import type { Analysis } from '../analysis.ts';
import type { Article, Passage } from '../article.ts';
import { type Answer, answers } from '../coverage/verdict.ts';
import type { Dossier } from '../dossier/schema.ts';
import { withSpeaker } from './corrected-speaker.ts';
import { findWords } from './find-words.ts';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const passage = z.object({
  block: z.int().check(z.gte(-1)),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});

/** What of an article a person put right. A passage counts in the text of that hash only. */
const target = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('speaker'),
    passage,
    textHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  z.object({ kind: z.literal('fact'), dossier: id, fact: id }),
  z.object({
    kind: z.literal('dispute'),
    dossier: id,
    dispute: id,
    part: z.enum(['reported', 'disputed']),
  }),
  z.object({ kind: z.literal('date') }),
  z.object({ kind: z.literal('verdict'), dossier: id }),
]);

const value = z.nullable(z.string().check(z.minLength(1), z.maxLength(10_000)));

/**
 * One thing a person put right, with what the engine had found. Values by kind – `speaker`: a name,
 * null for nobody that can be told; `fact`, `dispute`: the exact words that carry it, null where
 * nothing does; `date`: a day or null; `verdict`: one of the answers.
 */
export const correctionSchema = z
  .object({
    id,
    of: target,
    was: value,
    is: value,
    at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/)),
    note: z.nullable(z.string().check(z.maxLength(2_000))),
  })
  .check(z.refine(({ of, is }) => isFitting(of.kind, is), { path: ['is'] }));

export type Correction = z.infer<typeof correctionSchema>;
export type CorrectionTarget = Correction['of'];

/** What the analysis says once it is corrected; the corrections themselves keep both values. */
export type Corrected = {
  analysis: Analysis;
  applied: Correction[];
  /** Those that do not fit this text or this dossier: kept, and not applied. */
  resting: Correction[];
};

/** The article to analyse: a date that a person gave is what everything else is judged by. */
export function correctedArticle(article: Article, corrections: Correction[]): Article {
  const date = latest(corrections.filter(({ of }) => of.kind === 'date'));
  if (!date) return article;
  return { ...article, published: date.is === null ? null : { value: date.is, from: 'given' } };
}

/** An analysis of `correctedArticle` with the rest put right. The latest of several counts. */
export function correctedAnalysis(
  analysis: Analysis,
  { article, textHash }: { article: Article; textHash: string },
  corrections: Correction[],
  dossier: Dossier,
): Corrected {
  const corrected: Corrected = { analysis, applied: [], resting: [] };
  for (const correction of corrections.toSorted(byTime)) {
    const changed = put(corrected.analysis, correction, { article, textHash, dossier });
    if (changed) corrected.analysis = changed;
    (changed ? corrected.applied : corrected.resting).push(correction);
  }
  return corrected;
}

/** As many of one article as a record may hold. */
export const MOST_CORRECTIONS = 1_000;

/** Adds a correction; one of the same id is there already. In order of time. */
export function withCorrection(corrections: Correction[], added: Correction): Correction[] {
  return corrections.some(({ id: known }) => known === added.id)
    ? corrections
    : [...corrections, added].toSorted(byTime);
}

/** Undoes one: what was corrected before it, or what the engine found, counts again. */
export function withoutCorrection(corrections: Correction[], removed: string): Correction[] {
  return corrections.filter(({ id: known }) => known !== removed);
}

function isFitting(kind: CorrectionTarget['kind'], is: string | null): boolean {
  if (kind === 'verdict') return answers.some((answer) => answer === is);
  return kind !== 'date' || is === null || /^\d{4}-\d{2}-\d{2}$/.test(is);
}

type Subject = { article: Article; textHash: string; dossier: Dossier };

// Null where it says nothing about this text in the light of this dossier.
function put(analysis: Analysis, { of, is }: Correction, subject: Subject): Analysis | null {
  switch (of.kind) {
    case 'date':
      return analysis;
    case 'verdict':
      if (of.dossier !== subject.dossier.id) return null;
      return { ...analysis, verdict: withAnswer(analysis.verdict, is as Answer) };
    case 'fact': {
      const found = placeOf(of.dossier, is, subject);
      return found && { ...analysis, facts: withFact(analysis.facts, of.fact, found.passage) };
    }
    case 'dispute': {
      const found = placeOf(of.dossier, is, subject);
      return found && { ...analysis, disputes: withDispute(analysis.disputes, of, found.passage) };
    }
    case 'speaker':
      return of.textHash === subject.textHash
        ? withSpeaker(analysis, of.passage, is, subject)
        : null;
  }
}

function placeOf(dossier: string, words: string | null, subject: Subject) {
  if (dossier !== subject.dossier.id) return null;
  if (words === null) return { passage: null };
  const passage = findWords(subject.article, words);
  return passage && { passage };
}

function withAnswer(verdict: Analysis['verdict'], answer: Answer): Analysis['verdict'] {
  return {
    ...verdict,
    answer,
    neighbour: answer === 'neighbour' ? verdict.neighbour : null,
    isGiven: true,
  };
}

function withFact(
  facts: Analysis['facts'],
  fact: string,
  passage: Passage | null,
): Analysis['facts'] {
  const others = facts.filter((each) => each.fact !== fact);
  return passage ? [...others, { fact, passage }] : others;
}

function withDispute(
  disputes: Analysis['disputes'],
  { dispute, part }: { dispute: string; part: 'reported' | 'disputed' },
  passage: Passage | null,
): Analysis['disputes'] {
  const known = disputes.find((each) => each.dispute === dispute);
  const changed = { dispute, reported: null, disputed: null, ...known, [part]: passage };
  return [...disputes.filter((each) => each.dispute !== dispute), changed];
}

function latest(corrections: Correction[]): Correction | undefined {
  return corrections.toSorted(byTime).at(-1);
}

function byTime(a: Correction, b: Correction): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
