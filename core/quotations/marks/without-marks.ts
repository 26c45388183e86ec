import { isGivenName } from '../../language/latin-given-names.ts';
import { verbKind } from '../../language/speech/speech-words.ts';
import { wordAt, wordsOf } from '../../language/words.ts';
import { isRomance } from '../reading/language-groups.ts';
import { phraseFrom } from '../reading/noun-phrases.ts';
import { personOf, quotedFrom, type Reading, type Run, readWith } from '../reading/reading.ts';
import type { QuotedStretch } from './find-quotations.ts';

const LONGEST_LABEL = 8; // words
const ENOUGH = 3; // labelled blocks in a row
const LETTERS = 2; // where the labels are letters that nobody is called by
const LETTER = /^(?:q|a|r|p|f|frage|antwort|ש|ת|س|ج)$/;

/** The blocks of a page with what is spoken on them though no marks say so. */
export function withUnmarked(readings: Reading[]): Reading[] {
  const labelled = readings.map(labelOf);
  const letters = labelled.filter((label) => label?.letter).length;
  return readings.map((reading, block) => {
    const label = labelled[block];
    const speaks = label?.letter ? letters >= LETTERS : inRow(labelled, block) >= ENOUGH;
    if (label && speaks) return readWith(reading, [quotedFrom(reading.text, label.until)]);
    const dialogue = dashed(reading);
    return dialogue.length > 0 ? readWith(reading, dialogue) : reading;
  });
}

/** «A: …», «R. : …»: what stands for whoever answers; null for other blocks. */
export function letterOf(reading: Reading): 'question' | 'answer' | null {
  const { words, breaks, stretches } = reading;
  const first = words[0]?.form ?? '';
  const label = LETTER.test(first) && breaks[1] === 'colon';
  if (!label || wordAt(words, stretches[0]?.start ?? 0) !== 1) return null;
  return /^(?:q|f|frage|ש|س|p)$/.test(first) ? 'question' : 'answer';
}

type Label = { until: number; letter: boolean };

/** «Sr. Tudela: ¿…?»: the name or letter that a block opens with, and where its words begin. */
function labelOf(reading: Reading): Label | null {
  const { text, words, breaks, stretches } = reading;
  if (stretches.length > 0) return null;
  const colon = breaks.indexOf('colon', 1);
  const first = words[colon];
  if (!first || colon > LONGEST_LABEL) return null;
  // The ¿ of a question belongs to it.
  const gap = text.slice(words[colon - 1]?.end, first.start).indexOf(':') + 1;
  const after = (words[colon - 1]?.end ?? 0) + gap;
  const until = after + text.slice(after).search(/\S/);
  const label = { until, letter: colon === 1 && LETTER.test(words[0]?.form ?? '') };
  if (label.letter) return label;
  const phrase = phraseFrom(reading, 0, colon);
  const whole = phrase?.from === 0 && phrase.to === colon && /^\P{Ll}/u.test(text);
  return phrase && whole && isPerson(reading, phrase) ? label : null;
}

/** Somebody who can speak, and not «Iowa: …». */
function isPerson(
  { people, bodies, met, given, words, speech }: Reading,
  { from, to }: Run,
): boolean {
  for (let at = from; at < to; at++) {
    const mention = people[at];
    const form = words[at]?.form ?? '';
    if (mention && !bodies.has(personOf(mention))) return true;
    if (speech.roles.has(form) || speech.titles.has(form) || met.surnames.has(form)) return true;
    if (given[at] || (speech.cased && isGivenName(form))) return true;
  }
  return false;
}

function inRow(labelled: (Label | null)[], block: number): number {
  let from = block;
  let to = block + 1;
  while (labelled[from - 1]) from--;
  while (to < labelled.length && labelled[to]) to++;
  return to - from;
}

/** «—¿Quién? —preguntó ella. —Nadie»: dialogue set with dashes, its asides left out. */
function dashed(reading: Reading): QuotedStretch[] {
  const { text, speech, stretches } = reading;
  if (!isRomance(reading) || stretches.length > 0 || !/^\s*[—–]/.test(text)) return [];
  const parts = [...text.matchAll(/[—–]\s*([^—–]+)/g)];
  const said = (part: string) => {
    const [first, second] = wordsOf(part.slice(0, 60)).map(({ form }) => form);
    return [first, second].some((form) => form && verbKind(speech, form));
  };
  const spoken = parts.filter(([, part = ''], at) => at % 2 === 0 || !said(part));
  if (spoken.length === parts.length && parts.length > 1) return [];
  return spoken.flatMap(({ 0: whole, 1: part = '', index }): QuotedStretch[] => {
    const lead = /^[\s.,;:]*/.exec(part)?.[0].length ?? 0;
    const start = index + whole.length - part.length + lead;
    const end = start - lead + part.trimEnd().length;
    const from = wordAt(reading.words, start);
    const isOpen = (reading.words[from]?.start ?? Infinity) < end;
    return isOpen ? [{ start, end, outerStart: index, outerEnd: end, closed: true, depth: 0 }] : [];
  });
}
