import type { Language } from '../languages.ts';
import { normaliseWord, wordsOf } from '../words.ts';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import type { SpeechTable, VerbKind } from './table.ts';
import { WordsByEnding } from './words-by-ending.ts';

/** A language's speech table made ready for looking words up in their normalised form. */
export type SpeechWords = {
  language: Language;
  /** Names begin with a capital letter in this language's script. */
  cased: boolean;
  verbs: Map<string, VerbKind>;
  accordingTo: Phrases;
  accordingToThem: Phrases;
  accordingToAfter: Phrases;
  oneOfThem: Phrases;
  pointingBack: Phrases;
  epithets: Set<string>;
  things: Set<string>;
  separable: Set<string>;
  accusative: Set<string>;
  /** Phrases for an office by their first word, with its English name. */
  offices: Map<string, Office[]>;
} & Record<WordSet, Set<string>>;

/** A way to name an office. */
export type Office = { forms: string[]; name: string };

/** Phrases by their first word, the longest first. */
export type Phrases = Map<string, string[][]>;

const WORD_SETS = [
  'participles',
  'auxiliaries',
  'clitics',
  'relays',
  'relayedFrom',
  'particles',
  'titles',
  'roles',
  'unnamed',
  'institutions',
  'pronouns',
  'feminine',
  'masculine',
  'determiners',
  'indefinite',
  'articles',
  'possessives',
  'links',
  'linksToPlaces',
  'and',
  'stops',
  'oblique',
  'impersonal',
  'between',
  'addressees',
  'naming',
] as const;
type WordSet = (typeof WORD_SETS)[number];

const TABLES = { en: english, fr: french, ar: arabic, he: hebrew, de: german, es: spanish };
const PREFIXES: Partial<Record<Language, RegExp>> = { ar: /^[وف]/, he: /^ו?(?:כש|מש|ש)?/ };
const compiled = new Map<Language, SpeechWords>();

export function speechWords(language: Language): SpeechWords {
  const known = compiled.get(language) ?? compile(TABLES[language]);
  compiled.set(language, known);
  return known;
}

/** The kind of a speech verb, with the length of the prefixes glued to it; null for other words. */
export function verbKind(
  speech: SpeechWords,
  form: string,
): { family: VerbKind; prefix: number; stem: string } | null {
  const plain = speech.verbs.get(form);
  if (plain) return { family: plain, prefix: 0, stem: form };
  const prefix = PREFIXES[speech.language]?.exec(form)?.[0].length ?? 0;
  for (let cut = 1; cut <= prefix; cut++) {
    const stem = form.slice(cut);
    const family = speech.verbs.get(stem);
    if (family) return { family, prefix: cut, stem };
  }
  return null;
}

function compile(table: SpeechTable): SpeechWords {
  const sets = Object.fromEntries(
    WORD_SETS.map((name) => [name, new Set(formsOf(table[name]))]),
  ) as Record<WordSet, Set<string>>;
  return {
    ...sets,
    roles: withEndings(table.roles, table.roleEndings),
    institutions: withEndings(table.institutions, table.institutionEndings),
    epithets: new Set(formsOf(table.epithets ?? '')),
    things: new Set(formsOf(table.things ?? '')),
    separable: new Set(formsOf(table.separable ?? '')),
    accusative: new Set(formsOf(table.accusative ?? '')),
    language: table.language,
    cased: table.language !== 'ar' && table.language !== 'he',
    verbs: verbsOf(table),
    accordingTo: phrasesOf(table.accordingTo),
    accordingToThem: phrasesOf(table.accordingToThem),
    accordingToAfter: phrasesOf(table.accordingToAfter),
    oneOfThem: phrasesOf(table.oneOfThem),
    pointingBack: phrasesOf(table.pointingBack),
    offices: officesOf(table.offices),
  };
}

function withEndings(list: string, endings = ''): Set<string> {
  const words = formsOf(list);
  return endings ? new WordsByEnding(words, formsOf(endings)) : new Set(words);
}

function verbsOf(table: SpeechTable): Map<string, VerbKind> {
  const verbs = new Map<string, VerbKind>();
  for (const [family, lines] of Object.entries(table.verbs)) {
    for (const line of lines.split('\n')) {
      const forms = line.slice(line.indexOf(':') + 1);
      for (const form of formsOf(forms)) if (!verbs.has(form)) verbs.set(form, family as VerbKind);
    }
  }
  return verbs;
}

function phrasesOf(lines: string): Phrases {
  const phrases = lines
    .split('\n')
    // As a page is read: of «d’après» only `après` is a word.
    .map(wordsIn)
    .filter((forms) => forms.length > 0)
    .sort((a, b) => b.length - a.length);
  return Map.groupBy(phrases, ([first = '']) => first);
}

function officesOf(lines: string): Map<string, Office[]> {
  const offices = lines
    .split('\n')
    .flatMap((line) => {
      const [name = '', ways = ''] = line.split(':');
      return ways.split('|').map((way) => ({ name: name.trim(), forms: wordsIn(way) }));
    })
    .filter(({ forms }) => forms.length > 0)
    .sort((a, b) => b.forms.length - a.forms.length);
  return Map.groupBy(offices, ({ forms: [first = ''] }) => first);
}

function wordsIn(phrase: string): string[] {
  return wordsOf(phrase).map(({ form }) => form);
}

function formsOf(list: string): string[] {
  return list
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(normaliseWord);
}
