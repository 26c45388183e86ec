import { likenessOf } from './fingerprint.ts';
import type { LibraryEntry } from './library-entry.ts';

/** What tells copies from each other. */
export type CopyTraits = Pick<
  LibraryEntry,
  'id' | 'page' | 'published' | 'savedAt' | 'textHash' | 'fingerprint' | 'copyOf' | 'apartFrom'
>;

/** Saved articles that may be one, under the one published first. */
export type AlikeGroup<E extends CopyTraits = LibraryEntry> = { original: E; copies: Alike<E>[] };

/**
 * `page`: another address of the original's page. `text`: nearly the same words as the original, or
 * as another copy of it. `likeness`: how many words are the original's, 0 to 1.
 */
export type Alike<E extends CopyTraits = LibraryEntry> = {
  entry: E;
  why: 'page' | 'text';
  likeness: number | null;
};

// Reports on one matter that were written apart share a twentieth of their runs of four words;
// copies of an agency's text that were cut or given another lead share most.
const ENOUGH = 0.55;
const BAND = 12; // characters of a fingerprint: three groups
const SHARED = 2; // bands: nearly all pairs that are alike share as many, and few of the others
const OFTEN = 200; // entries: what so many share is a page's furniture
const SLICE = 100;

/**
 * What nobody has decided on yet; the same in whatever order the entries come. Works in short steps,
 * so that a page can do it bit by bit.
 */
export function* findAlike<E extends CopyTraits>(entries: E[]): Generator<void, AlikeGroup<E>[]> {
  const open = entries.filter(({ copyOf }) => copyOf === null).sort(byId);
  const byKey = new Map<string, E[]>();
  const pairs: Pair<E>[] = [];
  for (const [at, entry] of open.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    for (const [other, shared] of partnersOf(entry, byKey)) {
      if (shared < SHARED && !isOnePage(entry, other)) continue;
      const strength = strengthOf(entry, other);
      if (strength >= ENOUGH) pairs.push({ one: other, other: entry, strength });
    }
  }
  return grouped(pairs);
}

/**
 * Copies that a person has joined to their original, earliest first, by the original's id. A copy of
 * a copy is one of the same original.
 */
export function copiesByOriginal<E extends CopyTraits>(entries: E[]): Map<string, E[]> {
  const joined = entries.filter(({ copyOf }) => copyOf !== null).sort(byPublication);
  const byOriginal = new Map<string, E[]>();
  if (joined.length === 0) return byOriginal;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const copy of joined) {
    const original = originalOf(copy, byId);
    if (original === copy.id) continue;
    byOriginal.set(original, [...(byOriginal.get(original) ?? []), copy]);
  }
  return byOriginal;
}

/** These without the copies that stand under one of them. */
export function withoutCopies(
  entries: LibraryEntry[],
  copies: Map<string, LibraryEntry[]>,
): LibraryEntry[] {
  if (copies.size === 0) return entries;
  const under = new Set(entries.flatMap(({ id }) => copies.get(id) ?? []).map(({ id }) => id));
  return entries.filter(({ id }) => !under.has(id));
}

function originalOf<E extends CopyTraits>(copy: E, byId: Map<string, E>): string {
  const passed: string[] = [];
  let at = copy;
  while (!passed.includes(at.id)) {
    passed.push(at.id);
    const next = at.copyOf === null ? undefined : byId.get(at.copyOf);
    if (!next) return at.id;
    at = next;
  }
  // Two libraries put together may have each a copy of the other: one of the ring stands for all.
  return passed.slice(passed.indexOf(at.id)).sort()[0] ?? copy.id;
}

/** Those already seen that share keys with this one, and how many; it is seen from now on. */
function partnersOf<E extends CopyTraits>(entry: E, byKey: Map<string, E[]>): Map<E, number> {
  const partners = new Map<E, number>();
  for (const key of keysOf(entry)) {
    const seen = byKey.get(key);
    if (!seen) byKey.set(key, [entry]);
    else {
      if (seen.length < OFTEN) {
        for (const each of seen) partners.set(each, (partners.get(each) ?? 0) + 1);
      }
      seen.push(entry);
    }
  }
  return partners;
}

function* keysOf({ page, fingerprint }: CopyTraits): Generator<string> {
  if (page) yield page;
  if (!fingerprint) return;
  for (let at = 0; at + BAND <= fingerprint.length; at += BAND) {
    const band = fingerprint.slice(at, at + BAND);
    // Of a short text most groups are empty, and that says nothing.
    if (!band.includes('....') || band.indexOf('....') === band.lastIndexOf('....')) {
      yield `${at}:${band}`;
    }
  }
}

type Pair<E> = { one: E; other: E; strength: number };

function isOnePage(a: CopyTraits, b: CopyTraits): boolean {
  return a.page !== null && a.page === b.page;
}

function likenessBetween(a: CopyTraits, b: CopyTraits): number | null {
  if (a.textHash === b.textHash) return 1;
  return a.fingerprint && b.fingerprint ? likenessOf(a.fingerprint, b.fingerprint) : null;
}

/** How much speaks for their being one: an address says more than any words. */
function strengthOf(a: CopyTraits, b: CopyTraits): number {
  return (isOnePage(a, b) ? 1 : 0) + (likenessBetween(a, b) ?? 0);
}

// What is alike to two that a person keeps apart goes with the one it is most alike to.
function grouped<E extends CopyTraits>(pairs: Pair<E>[]): AlikeGroup<E>[] {
  const groupOf = new Map<E, Set<E>>();
  for (const { one, other } of pairs.sort((a, b) => b.strength - a.strength)) {
    const [a, b] = [groupOf.get(one) ?? new Set([one]), groupOf.get(other) ?? new Set([other])];
    if (a === b || areApart(a, b)) continue;
    for (const each of b) a.add(each);
    for (const each of a) groupOf.set(each, a);
  }
  return [...new Set(groupOf.values())]
    .map((members) => {
      const [original, ...copies] = [...members].sort(byPublication) as [E];
      return { original, copies: copies.map((copy) => alikeTo(original, copy)) };
    })
    .sort((a, b) => byPublication(a.original, b.original));
}

function areApart(some: Set<CopyTraits>, others: Set<CopyTraits>): boolean {
  return namesOneOf(some, others) || namesOneOf(others, some);
}

function namesOneOf(some: Set<CopyTraits>, others: Set<CopyTraits>): boolean {
  const ids = new Set([...others].map(({ id }) => id));
  return [...some].some(({ apartFrom }) => apartFrom.some((id) => ids.has(id)));
}

function alikeTo<E extends CopyTraits>(original: E, entry: E): Alike<E> {
  const why = isOnePage(original, entry) ? 'page' : 'text';
  return { entry, why, likeness: likenessBetween(original, entry) };
}

function byId(a: CopyTraits, b: CopyTraits): number {
  return a.id < b.id ? -1 : 1;
}

const UNDATED = '9999';

export function byPublication(a: CopyTraits, b: CopyTraits): number {
  const [left, right] = [a, b].map(
    ({ published, savedAt, id }) => `${published ?? UNDATED} ${savedAt} ${id}`,
  ) as [string, string];
  return left < right ? -1 : 1;
}
