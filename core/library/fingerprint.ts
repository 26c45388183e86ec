import { type Article, blockText, TITLE_BLOCK } from '../article.ts';
import { wordsOf } from '../language/words.ts';

// How alike two long texts are, told from 512 characters of each: runs of four words are hashed
// into 128 groups and the smallest hash of each group is kept (MinHash with one permutation: Li,
// Owen, Zhang 2012). The share of equal groups is the share of runs that both texts have (Jaccard).

const RUN = 4; // words: two reporters rarely put four words in the same order by chance
const GROUPS = 128;
const DIGITS = 4;
const EMPTY = '.'.repeat(DIGITS);
const FEWEST_RUNS = 40; // a teaser is like many others
const MOST_WORDS = 20_000;

export const fingerprintPattern = /^(?:[0-9a-f]{4}|\.{4}){128}$/;

/** Null for a text that is too short to be told from others. */
export function fingerprintOf(article: Article): string | null {
  const smallest = new Map<number, number>();
  const runs = new Set<number>();
  const last: number[] = [];
  for (const word of hashedWords(article)) {
    last.push(word);
    if (last.length < RUN) continue;
    if (last.length > RUN) last.shift();
    const hash = mixed(last.reduce((sum, each) => Math.imul(sum, 31) + each, 7));
    runs.add(hash);
    const group = hash % GROUPS;
    smallest.set(group, Math.min(smallest.get(group) ?? Number.MAX_SAFE_INTEGER, hash));
  }
  if (runs.size < FEWEST_RUNS) return null;
  return Array.from({ length: GROUPS }, (_, group) => written(smallest.get(group))).join('');
}

/** 0 to 1: the share of runs of words that two texts have in common, give or take 0.05. */
export function likenessOf(a: string, b: string): number {
  let equal = 0;
  let used = 0;
  for (let at = 0; at < GROUPS * DIGITS; at += DIGITS) {
    if (a.startsWith(EMPTY, at) && b.startsWith(EMPTY, at)) continue;
    used++;
    if (isSameGroup(a, b, at)) equal++;
  }
  return used === 0 ? 0 : equal / used;
}

// Character by character: pieces cut out for comparing would be most of the work.
function isSameGroup(a: string, b: string, from: number): boolean {
  for (let at = from; at < from + DIGITS; at++) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) return false;
  }
  return true;
}

function* hashedWords(article: Article): Generator<number> {
  let left = MOST_WORDS;
  // The headline is the one thing that every outlet writes anew.
  for (let block = TITLE_BLOCK + 1; block < article.blocks.length; block++) {
    for (const { form } of wordsOf(blockText(article, block))) {
      if (left-- === 0) return;
      yield hashOf(form);
    }
  }
}

// FNV-1a.
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

// The last step of MurmurHash3: every bit of the hash depends on every bit of the words.
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (most ^ (most >>> 16)) >>> 0;
}

// The lower bits chose the group, and the smallest of many begins with zeros: the middle tells.
function written(hash: number | undefined): string {
  if (hash === undefined) return EMPTY;
  return (mixed(hash) >>> 16).toString(16).padStart(DIGITS, '0');
}
