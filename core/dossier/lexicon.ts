import { stemsOf } from '../language/clitics.ts';
import { dayPhraseAt } from '../language/dates/day-phrases.ts';
import { perLanguage } from '../language/per-language.ts';
import { type Word, wordsOf } from '../language/words.ts';
import { type Branch, grow, newBranch } from './form-tree.ts';
import type { Dossier, Language } from './schema.ts';

/** A concept of the dossier (`truce`) or somebody in it (`people:hochstein`), seen in a text. */
export type Mention = { id: string; start: number; end: number; words: string };

/**
 * A dossier's words as one tree per language, so that a text is read once whatever its size. A tree
 * is made when the first text in its language comes.
 */
export type Lexicon = {
  all: Tree;
  /** Of those the names alone: a small tree, for who needs no more. */
  people: Tree;
};

type Tree = (language: Language) => Branch;

// Names are looked for in every language of their script: a French page may spell one as English does.
const SCRIPTS: Language[][] = [['en', 'fr', 'de', 'es'], ['ar'], ['he']];
const LOOK_ALIKE = 'look-alike';
const LONGEST_GAP = 3; // words
const LONGEST_BRACKET = 5; // German puts the end of its verb last: sie kehrten am Freitag … zurück

// A dossier is compiled once, whoever asks for it.
const compiled = new WeakMap<Dossier, Lexicon>();

export function compileLexicon(dossier: Dossier): Lexicon {
  const lexicon = compiled.get(dossier) ?? lexiconOf(dossier);
  compiled.set(dossier, lexicon);
  return lexicon;
}

function lexiconOf(dossier: Dossier): Lexicon {
  const names = (language: Language) => namesOf(dossier, language);
  return {
    all: perLanguage((language) => treeOf([...wordsFor(dossier, language), ...names(language)])),
    people: perLanguage((language) => treeOf(names(language))),
  };
}

type Entry = { form: string; id: string };

function treeOf(entries: Entry[]): Branch {
  const root = newBranch();
  for (const { form, id } of entries) grow(root, form, id);
  return root;
}

function wordsFor({ concepts }: Dossier, language: Language): Entry[] {
  return concepts.flatMap(({ id, forms }) => (forms[language] ?? []).map((form) => ({ form, id })));
}

function namesOf({ people }: Dossier, language: Language): Entry[] {
  const script = SCRIPTS.find((one) => one.includes(language)) ?? [];
  return people.flatMap(({ id, spellings, misspellings, lookAlikes }) => {
    const person = `people:${id}`;
    return [
      ...script.flatMap((one) => spellings[one] ?? []).map((form) => ({ form, id: person })),
      ...misspellings.map(({ text }) => ({ form: text, id: person })),
      ...lookAlikes.map(({ text }) => ({ form: text, id: LOOK_ALIKE })),
    ];
  });
}

/**
 * Everything of the dossier that a text names, in order of where it begins. Each id is given once
 * for a place, in its longest form; different ids may overlap. `language` null: nothing is found.
 */
export function findMentions(
  { all }: Lexicon,
  text: string,
  language: Language | null,
  words: Word[] = wordsOf(text),
): Mention[] {
  return language ? mentionsOf(all(language), text, { printed: words, language, dayAt }) : [];
}

/** The dossier's people among them, at a fraction of the cost. */
export function findPeople(
  { people }: Lexicon,
  text: string,
  language: Language,
  words: Word[],
): Mention[] {
  return mentionsOf(people(language), text, { printed: words, language, dayAt: noDay });
}

function mentionsOf(tree: Branch, text: string, words: Words): Mention[] {
  const { printed } = words;
  const mentions: Mention[] = [];
  const longest = new Map<string, number>();
  for (let at = 0; at < printed.length; at++) {
    walk(tree, words, at, longest);
    if (longest.size === 0) continue;
    const start = printed[at]?.start ?? 0;
    for (const [id, last] of longest) {
      const end = printed[last]?.end ?? start;
      mentions.push({ id, start, end, words: text.slice(start, end) });
    }
    longest.clear();
  }
  return withoutLookAlikes(withoutParts(mentions));
}

type Words = {
  printed: Word[];
  language: Language;
  /** How many words from a place on do no more than name a day. */
  dayAt: (words: Words, at: number) => number;
};

// «returned on Friday to Washington»: when something was done stands anywhere in a sentence.
const dayAt = ({ printed, language }: Words, at: number) => dayPhraseAt(printed, at, language);
// It never stands within a name.
const noDay = () => 0;

function walk(from: Branch, words: Words, at: number, longest: Map<string, number>): void {
  const word = words.printed[at];
  if (!word) return;
  if (words.language !== 'ar' && words.language !== 'he')
    follow(from, word.form, words, at, longest);
  else for (const stem of stemsOf(word.form)) follow(from, stem, words, at, longest);
}

function follow(
  { next, beginnings }: Branch,
  stem: string,
  words: Words,
  at: number,
  longest: Map<string, number>,
): void {
  const exact = next?.get(stem);
  if (exact) step(exact, words, at, longest);
  // Hardly any word begins as an entry does, so most are told by their first two letters.
  const alike = beginnings?.get(stem.slice(0, 2));
  if (!alike) return;
  for (const { letters, to } of alike) {
    if (stem.startsWith(letters)) step(to, words, at, longest);
  }
}

function step(to: Branch, words: Words, at: number, longest: Map<string, number>): void {
  for (const id of to.ids) longest.set(id, Math.max(longest.get(id) ?? at, at));
  if (to.next || to.beginnings) {
    walk(to, words, at + 1, longest);
    const day = words.dayAt(words, at + 1);
    if (day > 0) walk(to, words, at + 1 + day, longest);
  }
  const longestGap = words.language === 'de' ? LONGEST_BRACKET : LONGEST_GAP;
  for (let gap = 0; to.apart && gap <= longestGap; gap++) {
    walk(to.apart, words, at + 1 + gap, longest);
  }
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
