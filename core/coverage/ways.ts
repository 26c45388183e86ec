import type { Dossier, Way } from '../dossier/schema.ts';
import { isDenied } from './denied.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { SentenceRole } from './sentence-role.ts';

/** What ways are held against: a sentence, or the sentences of a paragraph together. */
type Stretch = Pick<ReadSentence, 'ids' | 'around' | 'mentions' | 'negations'>;

// What is told in whole sentences counts before what a heading only names, the headline last.
const TELLING: SentenceRole[][] = [['story', 'point', 'label'], ['heading'], ['headline']];

/**
 * The sentence that states something most squarely: in the earliest way that any does, and of
 * several the first. Null where none does; captions and links never do.
 */
export function tellingStatement(
  ways: Way[],
  dossier: Dossier,
  sentences: ReadSentence[],
): ReadSentence | null {
  for (const roles of TELLING) {
    const told = sentences.filter(({ role }) => roles.includes(role));
    for (const way of ways) {
      const telling = firstStatement(way, dossier, told);
      if (telling) return telling;
    }
  }
  return null;
}

function firstStatement(
  way: Way,
  dossier: Dossier,
  sentences: ReadSentence[],
): ReadSentence | null {
  if (way.within === 'paragraph') return firstAcross(way, dossier, sentences);
  return sentences.find((sentence) => isStated(way, dossier, sentence)) ?? null;
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
function firstAcross(way: Way, dossier: Dossier, sentences: ReadSentence[]): ReadSentence | null {
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
    if (isStated(way, dossier, whole)) return fullest(way, paragraph);
    from = to;
  }
  return null;
}

function fullest({ all }: Way, sentences: ReadSentence[]): ReadSentence | null {
  const shares = sentences.map(({ ids }) => all.filter((one) => has(ids, one)).length);
  return sentences[shares.indexOf(Math.max(...shares))] ?? null;
}
