import { hashOf } from '../signals/hash.ts';

const FEW = 20; // articles: their ids make an address that every browser and server takes, and keeps

/** What a comparison's address asks for: some articles, a choice that is kept under a name, or all. */
export type Asked = { ids: string[] } | { choice: string } | { all: true };

/** The comparison's page with these articles; with all of them where none are named. */
export function comparisonAddress(ids: string[]): string {
  if (ids.length === 0) return '/compare.html';
  const name = choiceName(ids);
  return name === null ? `/compare.html?articles=${ids.join(',')}` : `/compare.html?choice=${name}`;
}

/**
 * Under which name these are kept where they are too many to stand in an address themselves, else
 * null. The same articles have the same name, so that choosing them again makes no other choice.
 */
export function choiceName(ids: string[]): string | null {
  if (ids.length <= FEW) return null;
  const all = ids.toSorted().join(',');
  return [all, `;${all}`].map((text) => hashOf(text).toString(16).padStart(8, '0')).join('');
}

export function askedBy(search: string): Asked {
  const asked = new URLSearchParams(search);
  const [ids, choice] = [asked.get('articles'), asked.get('choice')];
  if (ids !== null) return { ids: ids.split(',').filter(Boolean) };
  return choice === null ? { all: true } : { choice };
}
