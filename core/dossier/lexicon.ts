import { stemsOf } from '../language/clitics.ts';
import { type Word, wordsOf } from '../language/words.ts';
import { type Dossier, type Language, languages } from './schema.ts';

/** A concept of the dossier (`truce`) or somebody in it (`people:hochstein`), seen in a text. */
export type Mention = { id: string; start: number; end: number; words: string };

/** A dossier's words as one tree per language, so that a text is read once whatever its size. */
export type Lexicon = Record<Language, Branch>;

type Branch = {
  next: Map<string, Branch>;
  /** Entries ending in `*`: any word that begins so. */
  beginnings: Map<string, Branch>;
  /** What may follow after a few other words: `stop … war`. */
  apart: Branch | null;
  ids: string[];
};

// Names are looked for in every language of their script: a French page may spell one as English does.
const SCRIPTS: Language[][] = [['en', 'fr', 'de', 'es'], ['ar'], ['he']];
const LOOK_ALIKE = 'look-alike';
const GAP = '…';
const LONGEST_GAP = 3; // words
const MOST_GAPS = 2;

// A dossier is compiled once, whoever asks for it.
const compiled = new WeakMap<Dossier, Lexicon>();

export function compileLexicon(dossier: Dossier): Lexicon {
  const lexicon = compiled.get(dossier) ?? lexiconOf(dossier);
  compiled.set(dossier, lexicon);
  return lexicon;
}

function lexiconOf(dossier: Dossier): Lexicon {
  const lexicon = Object.fromEntries(languages.map((l) => [l, branch()])) as Lexicon;
  for (const { id, forms } of dossier.concepts) {
    for (const language of languages) {
      for (const form of forms[language] ?? []) grow(lexicon[language], form, id);
    }
  }
  for (const { id, spellings, misspellings, lookAlikes } of dossier.people) {
    for (const script of SCRIPTS) {
      const names = script.flatMap((language) => spellings[language] ?? []);
      for (const language of script) {
        for (const name of names) grow(lexicon[language], name, `people:${id}`);
      }
    }
    for (const { text } of misspellings) growEverywhere(lexicon, text, `people:${id}`);
    for (const { text } of lookAlikes) growEverywhere(lexicon, text, LOOK_ALIKE);
  }
  return lexicon;
}

/**
 * Everything of the dossier that a text names, in order of where it begins. Each id is given once
 * for a place, in its longest form; different ids may overlap. `language` null: nothing is found.
 */
export function findMentions(
  lexicon: Lexicon,
  text: string,
  language: Language | null,
  words: Word[] = wordsOf(text),
): Mention[] {
  if (!language) return [];
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const longest = new Map<string, number>();
    walk(lexicon[language], words, at, longest);
    for (const [id, last] of longest) {
      const start = words[at]?.start ?? 0;
      const end = words[last]?.end ?? start;
      mentions.push({ id, start, end, words: text.slice(start, end) });
    }
  }
  return withoutLookAlikes(withoutParts(mentions));
}

function walk(from: Branch, words: Word[], at: number, longest: Map<string, number>): void {
  const word = words[at];
  if (!word) return;
  for (const stem of stemsOf(word.form)) {
    for (const to of branchesFor(from, stem)) {
      for (const id of to.ids) longest.set(id, Math.max(longest.get(id) ?? at, at));
      if (to.next.size || to.beginnings.size) walk(to, words, at + 1, longest);
      for (let gap = 0; to.apart && gap <= LONGEST_GAP; gap++) {
        walk(to.apart, words, at + 1 + gap, longest);
      }
    }
  }
}

function branchesFor(from: Branch, stem: string): Branch[] {
  const found: Branch[] = [];
  const exact = from.next.get(stem);
  if (exact) found.push(exact);
  if (from.beginnings.size === 0) return found;
  for (let length = 2; length <= stem.length; length++) {
    const beginning = from.beginnings.get(stem.slice(0, length));
    if (beginning) found.push(beginning);
  }
  return found;
}

// Mentions come in order of where they begin, so the furthest end so far tells whether one lies
// inside an earlier one: a text full of names costs one pass.
function withoutParts(mentions: Mention[]): Mention[] {
  const reached = new Map<string, number>();
  return mentions.filter(({ id, end }) => {
    if (end <= (reached.get(id) ?? -1)) return false;
    reached.set(id, end);
    return true;
  });
}

function withoutLookAlikes(mentions: Mention[]): Mention[] {
  const others = mentions.filter(({ id }) => id === LOOK_ALIKE);
  let next = 0;
  let reached = -1;
  return mentions.filter(({ id, start, end }) => {
    for (; (others[next]?.start ?? Infinity) <= start; next++) {
      reached = Math.max(reached, others[next]?.end ?? -1);
    }
    return id !== LOOK_ALIKE && end > reached;
  });
}

function growEverywhere(lexicon: Lexicon, form: string, id: string): void {
  for (const language of languages) grow(lexicon[language], form, id);
}

function grow(root: Branch, form: string, id: string): void {
  let ends = [root];
  let gaps = 0;
  for (const part of form.split(/\s+/)) {
    // Two gaps at most: each multiplies the ways to walk a text.
    if (part === GAP && gaps < MOST_GAPS) {
      ends = ends.map(afterGap);
      gaps++;
    } else {
      ends = ends.flatMap((from) => part.split('|').map((word) => grown(from, word)));
    }
  }
  for (const end of ends) if (end !== root && !end.ids.includes(id)) end.ids.push(id);
}

function afterGap(from: Branch): Branch {
  from.apart ??= branch();
  return from.apart;
}

/** The branch that a part of a form leads to; a hyphenated one is several words. */
function grown(from: Branch, part: string): Branch {
  const open = part.endsWith('*');
  const words = wordsOf(part);
  return words.reduce((at, { form: word }, index) => {
    const side = open && index === words.length - 1 ? at.beginnings : at.next;
    const next = side.get(word) ?? branch();
    side.set(word, next);
    return next;
  }, from);
}

function branch(): Branch {
  return { next: new Map(), beginnings: new Map(), apart: null, ids: [] };
}
