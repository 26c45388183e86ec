import * as z from 'zod/mini';
import type { Article } from '../article.ts';
import { articleSchema } from '../article-schema.ts';
import { fingerprintPattern } from '../library/fingerprint.ts';
import { LONGEST_TAG, MOST_TAGS } from '../library/tags.ts';
import { correctionSchema, MOST_CORRECTIONS, withCorrection } from './corrections.ts';

/** Goes up when pages are read differently, so that a research file says which reading it rests on. */
export const EXTRACTOR_VERSION = '1.0.0';

const MOST_APART = 1_000;
const LONGEST_NAME = 120;

const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What a record of the library's first version is made of; never changed again. */
export const firstRecordFields = {
  /** Hash of the canonical address, or of the text where the article came without an address. */
  id: hash,
  /** Canonical; the article itself keeps the address as it was read. Null for pasted text. */
  address: z.nullable(z.string().check(z.minLength(1), z.maxLength(80_000))),
  article: articleSchema,
  textHash: hash,
  savedAt: instant,
  /** When the page was read, where that is known: it may have stood open for hours before. */
  readAt: z.nullable(instant),
  /** Other texts that were saved from this address before, newest first. Their words are not kept. */
  earlier: z.array(z.object({ textHash: hash, savedAt: instant })).check(z.maxLength(1_000)),
  extractor: z.string().check(z.minLength(1), z.maxLength(40)),
  /** The dossier in whose light the reader saved it, and its version on that day. */
  dossier: z.nullable(
    z.object({
      id: z.string().check(z.minLength(1), z.maxLength(64)),
      version: z.string().check(z.minLength(1), z.maxLength(40)),
    }),
  ),
};

/**
 * An article as the library keeps it. What can be worked out again – verdict, facts, quotations –
 * is not here, so that a better dossier or a better engine also serves what was saved long ago.
 */
export const savedArticleSchema = z.object({
  schema: z.literal(2),
  ...firstRecordFields,
  /** A person's own, in order. */
  tags: z
    .array(z.string().check(z.minLength(1), z.maxLength(LONGEST_TAG)))
    .check(z.maxLength(MOST_TAGS)),
  corrections: z.array(correctionSchema).check(z.maxLength(MOST_CORRECTIONS)),
  /** Tells whether another outlet printed nearly the same text; null where that is too short. */
  fingerprint: z.nullable(z.string().check(z.regex(fingerprintPattern))),
  /** The saved article that a person took this one to be a copy of. */
  copyOf: z.nullable(hash),
  /** Saved articles much like it that a person keeps apart from it. */
  apartFrom: z.array(hash).check(z.maxLength(MOST_APART)),
});

export type SavedArticle = z.infer<typeof savedArticleSchema>;

/**
 * The same address saved twice is one article: the text read last stays, and the hash of the other
 * is noted beside it, so that a researcher sees that the outlet changed its page. What a person
 * added to either – tags, corrections, what is a copy of what – stays.
 */
export function mergeSaved(a: SavedArticle, b: SavedArticle): SavedArticle {
  const [newer, older] = whenRead(a) > whenRead(b) ? [a, b] : [b, a];
  const all = [
    { textHash: older.textHash, savedAt: older.savedAt },
    ...newer.earlier,
    ...older.earlier,
  ];
  const earlier = new Map<string, { textHash: string; savedAt: string }>();
  for (const each of all.sort((x, y) => (x.savedAt < y.savedAt ? 1 : -1))) {
    if (each.textHash === newer.textHash || earlier.has(each.textHash)) continue;
    earlier.set(each.textHash, each);
  }
  return {
    ...newer,
    earlier: [...earlier.values()].slice(0, 1_000),
    tags: joined(newer.tags, older.tags),
    corrections: older.corrections.reduce(withCorrection, newer.corrections),
    copyOf: newer.copyOf ?? older.copyOf,
    apartFrom: joined(newer.apartFrom, older.apartFrom),
  };
}

/**
 * Why a record has no room for all that a person added to it, null where it has. None of that is
 * dropped to make room: what would bring too much is not done.
 */
export function overfull(saved: SavedArticle): string | null {
  if (saved.tags.length > MOST_TAGS) return 'too-many-tags';
  if (saved.corrections.length > MOST_CORRECTIONS) return 'too-many-corrections';
  return saved.apartFrom.length > MOST_APART ? 'too-many-apart' : null;
}

/** What it is called in a sentence: by its title, else by its address, else by how its text begins. */
export function shortName({ article, address }: SavedArticle): string {
  const name = article.title?.value ?? address ?? article.blocks[0]?.text ?? '';
  const letters = [...name.slice(0, 2_000)];
  if (letters.length <= LONGEST_NAME) return name;
  return `${letters.slice(0, LONGEST_NAME).join('').trimEnd()}…`;
}

/** Both lists without repetitions, in an order that does not tell which came first. */
export function joined(some: string[], others: string[]): string[] {
  return [...new Set([...some, ...others])].sort();
}

// A file read today may hold what a page said years ago.
function whenRead({ readAt, savedAt }: SavedArticle): string {
  return readAt ?? savedAt;
}

/** What an article's hash is taken of: its title and its blocks, in UTF-8, parted by line feeds. */
export function textOf(article: Article): string {
  const texts = article.blocks.map(({ text }) => text);
  return [article.title?.value ?? '', ...texts].join('\n');
}

/** The digest is handed in: SHA-256 belongs to the browser, what it is taken of belongs here. */
export type Digest = (text: string) => Promise<string>;

export async function hashesOf(
  article: Article,
  canonical: string | null,
  digest: Digest,
): Promise<{ id: string; textHash: string }> {
  const textHash = await digest(textOf(article));
  return { id: canonical ? await digest(canonical) : textHash, textHash };
}
