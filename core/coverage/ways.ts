import type { Dossier, Way } from '../dossier/schema.ts';
import { isDenied } from './denied.ts';
import type { ReadSentence } from './read-sentences.ts';

/** What ways are held against: a sentence, or the sentences of a paragraph together. */
type Stretch = Pick<ReadSentence, 'ids' | 'around' | 'mentions' | 'negations'>;

/** The first sentence that states something in one of these ways; null where none does. */
export function firstStatement(
  ways: Way[],
  dossier: Dossier,
  sentences: ReadSentence[],
): ReadSentence | null {
  const alone = ways.filter(({ within }) => within !== 'paragraph');
  const together = ways.filter(({ within }) => within === 'paragraph');
  const states = (sentence: ReadSentence) => alone.some((way) => isStated(way, dossier, sentence));
  const first = sentences.find(states) ?? null;
  const second = together.length ? firstAcross(together, dossier, sentences) : null;
  if (!first || !second) return first ?? second;
  return sentences.indexOf(second) < sentences.indexOf(first) ? second : first;
}

export function isStated(
  { all, near = [], none = [] }: Way,
  dossier: Dossier,
  stretch: Stretch,
): boolean {
  const { ids, around } = stretch;
  if (!all.every((one) => has(ids, one))) return false;
  if (none.some((one) => has(ids, one) && !isUnsaid(one, stretch))) return false;
  if (!near.every((one) => has(around, one))) return false;
  return stretch.negations.length === 0 || !isDenied(all, dossier, stretch);
}

/** «did not rule out»: what a negation governs everywhere stands against nothing. */
function isUnsaid(reference: string, { mentions, negations }: Stretch): boolean {
  const own = mentions.filter(({ id }) => has(new Set([id]), reference));
  return (
    own.length > 0 &&
    own.every(({ start, end }) =>
      negations.some((one) => one.start < start && start < one.reach.end && one.end <= end),
    )
  );
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
function firstAcross(
  ways: Way[],
  dossier: Dossier,
  sentences: ReadSentence[],
): ReadSentence | null {
  for (let from = 0; from < sentences.length; ) {
    let to = from + 1;
    while (to < sentences.length && sentences[to]?.block === sentences[from]?.block) to++;
    const paragraph = sentences.slice(from, to);
    const whole = {
      ids: new Set(paragraph.flatMap(({ ids }) => [...ids])),
      around: new Set(paragraph.flatMap(({ around }) => [...around])),
      mentions: paragraph.flatMap(({ mentions }) => mentions),
      negations: paragraph.flatMap(({ negations }) => negations),
    };
    const way = ways.find((one) => isStated(one, dossier, whole));
    if (way) return fullest(way, paragraph);
    from = to;
  }
  return null;
}

function fullest({ all }: Way, sentences: ReadSentence[]): ReadSentence | null {
  const shares = sentences.map(({ ids }) => all.filter((one) => has(ids, one)).length);
  return sentences[shares.indexOf(Math.max(...shares))] ?? null;
}
