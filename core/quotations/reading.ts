import { findMentions, type Lexicon, type Mention } from '../dossier/lexicon.ts';
import type { Language } from '../language/languages.ts';
import { type SpeechWords, speechWords } from '../language/speech/speech-words.ts';
import { type Word, wordsOf } from '../language/words.ts';
import { aroundAsides } from './asides.ts';
import { findQuotedStretches, type QuotedStretch } from './find-quotations.ts';

/** What parts a word from the one before it. */
export type Break = 'none' | 'comma' | 'colon' | 'sentence';

/** One block made ready for attribution: its words, what parts them, and what stands in quotes. */
export type Reading = {
  text: string;
  speech: SpeechWords;
  words: Word[];
  breaks: Break[];
  /** For each word whether it begins with a capital. */
  capitals: boolean[];
  /** For each word the number of its sentence. */
  sentences: number[];
  /** Outermost quoted stretches, in order. */
  stretches: QuotedStretch[];
  /** How many words each stretch has. */
  sizes: number[];
  /** For each word the stretch it stands in, or -1. */
  quoted: number[];
  /** For each word the mention of one of the dossier's people that covers it. */
  people: (Mention | undefined)[];
  /** Those of the dossier's people that are no persons. */
  bodies: ReadonlySet<string>;
};

/** A run of words, `to` not included. */
export type Run = { from: number; to: number };

// A shorter stretch is as likely a name or a nickname, and a clause is read across it.
const SHORTEST_WALL = 3;
const PEOPLE = 'people:';

const MARKS = /[“”„‟"«»‹›‘’‚‛״`]/g;
const SENTENCE_END = /[.!?؟…]\s|\n/;
const PARTING = /[,،;؛()[\]–—]|\s-+\s|--/;

export function readBlock(
  text: string,
  language: Language,
  lexicon: Lexicon,
  bodies: ReadonlySet<string>,
): Reading {
  const speech = speechWords(language);
  const words = wordsOf(text);
  const outermost = findQuotedStretches(text).filter(({ depth }) => depth === 0);
  const stretches = outermost.flatMap((stretch) => aroundAsides(text, stretch, speech));
  const sizes = stretches.map(() => 0);
  let next = 0;
  const quoted = words.map(({ start }) => {
    while (next < stretches.length && (stretches[next]?.outerEnd ?? 0) <= start) next++;
    const stretch = stretches[next];
    if (!stretch || start < stretch.start) return -1;
    if (!isHyphened(text, start)) sizes[next] = (sizes[next] ?? 0) + 1;
    return next;
  });
  const breaks = words.map((_, at) => breakBefore(text, words, at, speech));
  const sentences = countUp(breaks);
  const people = peopleIn(findMentions(lexicon, text, language, words), words);
  const capitals = words.map(({ start }) => text[start] !== text[start]?.toLowerCase());
  return {
    text,
    speech,
    words,
    breaks,
    capitals,
    sentences,
    stretches,
    sizes,
    quoted,
    people,
    bodies,
  };
}

/** The same block taken for one quotation from end to end. */
export function readAsQuoted(reading: Reading): Reading {
  const { text, words } = reading;
  const start = words[0]?.start ?? 0;
  const end = text.trimEnd().length;
  const stretch = { start, end, outerStart: 0, outerEnd: text.length, closed: true, depth: 0 };
  return {
    ...reading,
    stretches: [stretch],
    sizes: [words.length],
    quoted: words.map(() => 0),
  };
}

function peopleIn(mentions: Mention[], words: Word[]): (Mention | undefined)[] {
  const people: (Mention | undefined)[] = Array.from(words, () => undefined);
  for (const mention of mentions) {
    if (!mention.id.startsWith(PEOPLE)) continue;
    for (let at = wordAt(words, mention.start); (words[at]?.end ?? Infinity) <= mention.end; at++) {
      const other = people[at];
      if (!other || other.words.length < mention.words.length) people[at] = mention;
    }
  }
  return people;
}

/** The second half of `non-starter`, which counts as one word. */
function isHyphened(text: string, start: number): boolean {
  return /[\p{L}\p{N}][-‐‑־]$/u.test(text.slice(Math.max(0, start - 3), start));
}

function countUp(breaks: Break[]): number[] {
  let sentence = 0;
  return breaks.map((kind) => {
    if (kind === 'sentence') sentence++;
    return sentence;
  });
}

/** True for a word inside a stretch too long to be a name: a clause is not read across it. */
export function isWalled(reading: Reading, at: number): boolean {
  const stretch = reading.quoted[at] ?? -1;
  return stretch >= 0 && (reading.sizes[stretch] ?? 0) >= SHORTEST_WALL;
}

export function isCapital(reading: Reading, at: number): boolean {
  return reading.capitals[at] ?? false;
}

export function textOf(reading: Reading, { from, to }: Run): string {
  const start = reading.words[from]?.start ?? 0;
  return reading.text.slice(start, reading.words[to - 1]?.end ?? start);
}

/** The dossier's id for whoever a mention names. */
export function personOf({ id }: Mention): string {
  return id.slice(PEOPLE.length);
}

/** The first word at or after an offset; the number of words when there is none. */
export function wordAt(words: Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function breakBefore(text: string, words: Word[], at: number, speech: SpeechWords): Break {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word) return 'sentence';
  const gap = text.slice(before.end, word.start).replace(MARKS, '');
  if (gap === ' ') return 'none';
  if (SENTENCE_END.test(gap) && !isAbbreviation(gap, before, word, text, speech)) return 'sentence';
  if (gap.includes(':')) return /^:\d/.test(text.slice(before.end)) ? 'none' : 'colon';
  return PARTING.test(gap) ? 'comma' : 'none';
}

function isAbbreviation(
  gap: string,
  before: Word,
  word: Word,
  text: string,
  speech: SpeechWords,
): boolean {
  if (!speech.cased || !/^\.\s/.test(gap)) return false;
  const letter = initialOf(text, word, gap);
  if (letter === letter.toLowerCase()) return true;
  // «sur X. Le lendemain …»
  if (before.form === 'x') return false;
  return before.form.length === 1 || (before.form.length <= 4 && speech.titles.has(before.form));
}

/** The letter that a word begins with on the page: the L of «L’entraîneur», which is no word. */
export function initialOf(text: string, word: Word, gap: string): string {
  return /\p{L}(?=['’ʼ]$)/u.exec(gap)?.[0] ?? text[word.start] ?? '';
}
