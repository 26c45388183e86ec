import * as z from 'zod/mini';
import type { Article } from '../article.ts';
import { articleSchema } from '../article-schema.ts';

/** Goes up when pages are read differently, so that a research file says which reading it rests on. */
export const EXTRACTOR_VERSION = '1.0.0';

const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * An article as the library keeps it. What can be worked out again – verdict, facts, quotations –
 * is not here, so that a better dossier or a better engine also serves what was saved long ago.
 */
export const savedArticleSchema = z.object({
  schema: z.literal(1),
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
});

export type SavedArticle = z.infer<typeof savedArticleSchema>;

/** A record that cannot be read. It stays in the library untouched; `fault` names what is wrong. */
export type DamagedRecord = { id: string; fault: string };

export type ReadRecord = { saved: SavedArticle } | { damaged: DamagedRecord };

/** Checks a stored record, or one handed back to undo a deletion. */
export function readRecord(value: unknown): ReadRecord {
  const result = savedArticleSchema.safeParse(value);
  if (result.success) return { saved: result.data };
  const path = result.error.issues[0]?.path.map(String).join('.') ?? '';
  return { damaged: { id: idOf(value), fault: path || 'record' } };
}

/**
 * The same address saved twice is one article: the newer text stays, and the hash of the other is
 * noted beside it, so that a researcher sees that the outlet changed its page.
 */
export function mergeSaved(a: SavedArticle, b: SavedArticle): SavedArticle {
  const [newer, older] = a.savedAt > b.savedAt ? [a, b] : [b, a];
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
  return { ...newer, earlier: [...earlier.values()].slice(0, 1_000) };
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

function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : '';
}
