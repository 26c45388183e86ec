import type { Way } from '../dossier/schema.ts';
import type { ReadSentence } from './read-sentences.ts';

/** The first sentence that states something in one of these ways; null where none does. */
export function firstStatement(ways: Way[], sentences: ReadSentence[]): ReadSentence | null {
  const alone = ways.filter(({ within }) => within !== 'paragraph');
  const together = ways.filter(({ within }) => within === 'paragraph');
  const first = sentences.find(({ ids }) => alone.some((way) => isStated(way, ids))) ?? null;
  const second = together.length ? firstAcross(together, sentences) : null;
  if (!first || !second) return first ?? second;
  return sentences.indexOf(second) < sentences.indexOf(first) ? second : first;
}

export function isStated({ all, none = [] }: Way, ids: Set<string>): boolean {
  return all.every((one) => has(ids, one)) && !none.some((one) => has(ids, one));
}

/** `a|b`: either will do. */
export function has(ids: Set<string>, reference: string): boolean {
  if (ids.has(reference)) return true;
  return reference.includes('|') && alternativesOf(reference).some((one) => ids.has(one));
}

// Asked of every sentence for every way, so each reference is taken apart once.
const alternatives = new Map<string, string[]>();
const MOST_REFERENCES = 10_000;

function alternativesOf(reference: string): string[] {
  const known = alternatives.get(reference);
  if (known) return known;
  const parts = reference.split('|');
  if (alternatives.size >= MOST_REFERENCES) alternatives.clear();
  alternatives.set(reference, parts);
  return parts;
}

/** Of a paragraph that meets a way together, the sentence that carries most of it. */
function firstAcross(ways: Way[], sentences: ReadSentence[]): ReadSentence | null {
  for (let from = 0; from < sentences.length; ) {
    let to = from;
    const ids = new Set<string>();
    while (to < sentences.length && sentences[to]?.block === sentences[from]?.block) {
      for (const id of sentences[to]?.ids ?? []) ids.add(id);
      to++;
    }
    const way = ways.find((one) => isStated(one, ids));
    if (way) return fullest(way, sentences.slice(from, to));
    from = to;
  }
  return null;
}

function fullest({ all }: Way, sentences: ReadSentence[]): ReadSentence | null {
  const shares = sentences.map(({ ids }) => all.filter((one) => has(ids, one)).length);
  return sentences[shares.indexOf(Math.max(...shares))] ?? null;
}
