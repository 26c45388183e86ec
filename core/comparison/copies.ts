import { addressKey } from '../library/address-key.ts';
import { byPublication, type CopyTraits, copiesByOriginal, findAlike } from '../library/alike.ts';
import { correctedArticle } from './corrections.ts';
import type { SavedArticle } from './saved-article.ts';

/** An article that prints a text which stands for itself in another one. */
export type CopyOf = {
  /** Id of the article that stands for the text: the one published first, or that a person chose. */
  original: string;
  /**
   * `hand`: a person said so. `page`: another address of the original's page. `text`: nearly the
   * same words as the original, or as another copy of it.
   */
  why: 'hand' | 'page' | 'text';
};

/** Copies by their ids. What is not in here stands for itself. */
export type Copies = ReadonlyMap<string, CopyOf>;

export const NO_COPIES: Copies = new Map();

type Kept = Pick<
  SavedArticle,
  'id' | 'textHash' | 'address' | 'article' | 'corrections' | 'fingerprint' | 'copyOf' | 'apartFrom'
>;

/** When an article was saved has no say: two researchers with the same articles see the same texts. */
export function copyTraits(saved: Kept): CopyTraits {
  const { id, textHash, address, fingerprint, copyOf, apartFrom } = saved;
  const { published } = correctedArticle(saved.article, saved.corrections);
  return {
    id,
    textHash,
    fingerprint,
    copyOf,
    apartFrom,
    page: address && addressKey(address),
    published: published?.value ?? null,
    savedAt: '',
  };
}

/** Those that a person joined, and those much alike that nobody keeps apart. In short steps. */
export function* findCopies(all: CopyTraits[]): Generator<void, Copies> {
  const copies = new Map<string, CopyOf>();
  for (const [original, those] of joinedByHand(all)) {
    for (const { id } of those) copies.set(id, { original, why: 'hand' });
  }
  for (const { original, copies: alike } of yield* findAlike(headsOf(all, copies))) {
    for (const { entry, why } of alike) copies.set(entry.id, { original: original.id, why });
  }
  // What was joined to an article that is a copy itself goes with it.
  for (const [id, { original, why }] of copies) {
    copies.set(id, { original: copies.get(original)?.original ?? original, why });
  }
  return copies;
}

/** The same in one go. */
export function copiesAmong(all: CopyTraits[]): Copies {
  const steps = findCopies(all);
  while (true) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Only what is between these articles: where the original is not among them, the first stands for it. */
export function copiesWithin(copies: Copies, ids: string[]): Copies {
  const standsFor = new Map<string, string>();
  const present = new Set(ids);
  const within = new Map<string, CopyOf>();
  for (const id of ids) {
    const copy = copies.get(id);
    if (!copy) continue;
    const { original } = copy;
    const first = present.has(original) ? original : (standsFor.get(original) ?? id);
    standsFor.set(original, first);
    if (first !== id) within.set(id, { original: first, why: weaker(copy, copies.get(first)) });
  }
  return within;
}

// Two copies of a third are known to be one by what both of them are known by.
function weaker({ why }: CopyOf, other: CopyOf | undefined): CopyOf['why'] {
  return (['hand', 'text'] as const).find((each) => [why, other?.why].includes(each)) ?? why;
}

// What stands for itself so far, kept apart also from what those joined to it are kept apart from.
function headsOf(all: CopyTraits[], joined: Copies): CopyTraits[] {
  const headOf = (id: string) => joined.get(id)?.original ?? id;
  const apart = new Map<string, string[]>();
  for (const { id, apartFrom } of all) {
    const those = apart.get(headOf(id)) ?? [];
    those.push(...apartFrom.map(headOf));
    apart.set(headOf(id), those);
  }
  return all
    .filter(({ id }) => !joined.has(id))
    .map((each) => ({ ...each, copyOf: null, apartFrom: apart.get(each.id) ?? [] }));
}

// The original that a person chose may not be among these: then the copy published first stands for it.
function joinedByHand(all: CopyTraits[]): Map<string, CopyTraits[]> {
  const byOriginal = copiesByOriginal(all);
  const under = new Set([...byOriginal.values()].flat().map(({ id }) => id));
  const orphans = new Map<string, CopyTraits[]>();
  for (const each of all.toSorted(byPublication)) {
    if (each.copyOf === null || under.has(each.id) || byOriginal.has(each.id)) continue;
    orphans.set(each.copyOf, [...(orphans.get(each.copyOf) ?? []), each]);
  }
  for (const [first, ...others] of orphans.values()) {
    if (first && others.length > 0) byOriginal.set(first.id, others);
  }
  return byOriginal;
}
