import { findPeople, type Lexicon, type Mention } from '../../dossier/lexicon.ts';
import type { Language } from '../../language/languages.ts';
import { type SpeechWords, speechWords } from '../../language/speech/speech-words.ts';
import { isCapitalAt, type Word, wordAt, wordsOf } from '../../language/words.ts';
import { aroundAsides } from '../marks/asides.ts';
import { findQuotedStretches, type QuotedStretch } from '../marks/find-quotations.ts';
import { isNameInMarks } from '../marks/names-in-marks.ts';
import { bareWords, givenNamesIn, type Met } from './bare-forms.ts';
import { type Break, breakBefore } from './breaks.ts';
import type { Description } from './describe.ts';

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
  /** The same, with all that stands between one pair of marks as a part of one sentence. */
  told: number[];
  /** Outermost quoted stretches, in order. */
  stretches: QuotedStretch[];
  /** What stands in marks within one of them. */
  inner: QuotedStretch[];
  /** How many words each stretch has; none where it is a name that its sentence goes on across. */
  sizes: number[];
  /** For each word the stretch it stands in, or -1. */
  quoted: number[];
  /** For each word whether it stands in a stretch too long to be a name: no clause is read across it. */
  walled: boolean[];
  /** For each word the mention of one of the dossier's people that covers it. */
  people: (Mention | undefined)[];
  /** Those of the dossier's people that are no persons. */
  bodies: ReadonlySet<string>;
  /** For each word whether it is a given name, in scripts without capitals. */
  given: boolean[];
  /** What its subjects were read as, once all of the page is introduced. */
  described: Map<number, Description> | undefined;
  /** Last and first words of the names that the page has introduced. */
  met: Met;
};

/** A run of words, `to` not included. */
export type Run = { from: number; to: number };

// A shorter stretch is as likely a name or a nickname, and a clause is read across it.
const SHORTEST_WALL = 3;
const PEOPLE = 'people:';

export function readBlock(
  text: string,
  language: Language,
  lexicon: Lexicon,
  bodies: ReadonlySet<string>,
  met: Met = { surnames: new Set(), byGivenName: new Set() },
): Reading {
  const speech = speechWords(language);
  const printed = wordsOf(text);
  const words = bareWords(text, printed, speech);
  const found = findQuotedStretches(text);
  const outermost = found.filter(({ depth }) => depth === 0);
  const inner = found.filter(({ depth }) => depth === 1);
  const stretches = outermost.flatMap((stretch) => aroundAsides(text, stretch, speech));
  const breaks = words.map((_, at) => breakBefore(text, words, at, speech));
  const sentences = countUp(breaks);
  const known = findPeople(lexicon, text, language, printed);
  const people = peopleIn(
    known.filter((one) => bodies.has(personOf(one)) || !isHalfOfName(text, one)),
    words,
  );
  const capitals = words.map(({ start }) => isCapitalAt(text, start));
  const given = givenNamesIn(text, words, speech);
  const marked = markedBy(text, words, breaks, stretches);
  const sizes = marked.sizes.map((size, index) => {
    const stretch = stretches[index];
    const at = wordAt(words, stretch?.start ?? 0);
    return stretch && isNameInMarks(text, stretch, words, at, size, speech) ? 0 : size;
  });
  return {
    text,
    speech,
    words,
    breaks,
    capitals,
    sentences,
    inner,
    ...marked,
    sizes,
    walled: walledIn({ ...marked, words, sizes, people }),
    people,
    bodies,
    given,
    described: undefined,
    met,
  };
}

/** The same block with other stretches of it taken for what is quoted. */
export function readWith(reading: Reading, stretches: QuotedStretch[]): Reading {
  const { text, words, breaks, people } = reading;
  const marked = markedBy(text, words, breaks, stretches);
  return { ...reading, ...marked, walled: walledIn({ ...marked, words, people }) };
}

/** The same block taken for one quotation from end to end. */
export function readAsQuoted(reading: Reading): Reading {
  const { text, words } = reading;
  return readWith(reading, [quotedFrom(text, words[0]?.start ?? 0)]);
}

/** A block quoted from an offset to its end, with no mark of its own. */
export function quotedFrom(text: string, start: number): QuotedStretch {
  const end = text.trimEnd().length;
  return { start, end, outerStart: start, outerEnd: text.length, closed: true, depth: 0 };
}

/** Which words stand in which stretch, how many each has, and what is told outside of them. */
function markedBy(text: string, words: Word[], breaks: Break[], stretches: QuotedStretch[]) {
  const sizes = stretches.map(() => 0);
  const quoted: number[] = new Array(words.length).fill(-1);
  const told = [...breaks];
  for (const [index, stretch] of stretches.entries()) {
    const first = openingWord({ words, stretches }, index);
    for (let at = first; (words[at]?.start ?? Infinity) < stretch.outerEnd; at++) {
      quoted[at] = index;
      if (at > first) told[at] = 'none';
      if (!isHyphened(text, words[at]?.start ?? 0)) sizes[index] = (sizes[index] ?? 0) + 1;
    }
  }
  return { stretches, sizes, quoted, told: countUp(told) };
}

function peopleIn(mentions: Mention[], words: Word[]): (Mention | undefined)[] {
  const people: (Mention | undefined)[] = new Array(words.length).fill(undefined);
  for (const mention of mentions) {
    if (!mention.id.startsWith(PEOPLE)) continue;
    for (let at = wordAt(words, mention.start); (words[at]?.end ?? Infinity) <= mention.end; at++) {
      const other = people[at];
      if (!other || other.words.length < mention.words.length) people[at] = mention;
    }
  }
  return people;
}

/** «Antoine Karam-Abillama» is no Karam. */
function isHalfOfName(text: string, { start, end }: Mention): boolean {
  return (
    /^[-‑]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) ||
    HALF.test(text.slice(Math.max(0, start - 3), start))
  );
}

const HALF = /\p{Ll}{2}[-‑]$/u;

/** The second half of `non-starter`, which counts as one word. */
export function isHyphened(text: string, start: number): boolean {
  const mark = text[start - 1];
  if (mark !== '-' && mark !== '‐' && mark !== '‑' && mark !== '־') return false;
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 3), start - 1));
}

function countUp(breaks: Break[]): number[] {
  const counts: number[] = [];
  let sentence = 0;
  for (const kind of breaks) {
    if (kind === 'sentence') sentence++;
    counts.push(sentence);
  }
  return counts;
}

type Quoted = Pick<Reading, 'words' | 'quoted' | 'sizes' | 'stretches' | 'people'>;

function walledIn({ words, quoted, sizes, stretches, people }: Quoted): boolean[] {
  const walled: boolean[] = new Array(words.length).fill(false);
  for (const [index, { start, end }] of stretches.entries()) {
    if ((sizes[index] ?? 0) < SHORTEST_WALL) continue;
    for (let at = openingWord({ words, stretches }, index); quoted[at] === index; at++) {
      walled[at] = (people[at]?.words.length ?? 0) < end - start;
    }
  }
  return walled;
}

export function isWalled({ walled }: Reading, at: number): boolean {
  return walled[at] === true;
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

/** The word that a quoted stretch opens with; the first of the block where there is no such stretch. */
export function openingWord(
  { words, stretches }: Pick<Reading, 'words' | 'stretches'>,
  index: number,
): number {
  return wordAt(words, stretches[index]?.start ?? 0);
}

/** A block that is nothing but quotation. */
export function isAllQuoted({ words, stretches, quoted }: Reading): boolean {
  const [first] = stretches;
  return first !== undefined && wordAt(words, first.start) === 0 && quoted.every((one) => one >= 0);
}
