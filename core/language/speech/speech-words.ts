import type { Language } from '../languages.ts';
import { perLanguage } from '../per-language.ts';
import { readOnce } from '../read-once.ts';
import { normaliseWord } from '../words.ts';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { ownedForms, withoutObject } from './glued-pronouns.ts';
import { hebrew } from './he.ts';
import { inflect } from './inflect.ts';
import { type Office, officesOf, type Phrases, phrasesOf } from './phrases.ts';
import type { SpeechTable, VerbKind } from './table.ts';
import { formsOf, verbsOf } from './verb-forms.ts';
import { type Idiom, idiomsOf, titleNounsOf } from './verbs-in-two-words.ts';
import { WordsByEnding } from './words-by-ending.ts';

/** A language's speech table made ready for looking words up in their normalised form. */
export type SpeechWords = {
  language: Language;
  /** Names begin with a capital letter in this language's script. */
  cased: boolean;
  verbs: Map<string, VerbKind>;
  /** The verbs, and the words that a phrase for «according to» begins with. */
  cues: Set<string>;
  accordingTo: Phrases;
  accordingToThem: Phrases;
  accordingToAfter: Phrases;
  oneOfThem: Phrases;
  /** The last words of its phrases. */
  oneOfThemEnds: Set<string>;
  pointingBack: Phrases;
  givesName: Phrases;
  weAsk: Phrases;
  /** The lines of `people` that a noun stands on. */
  senses: Map<string, number[]>;
  /** Participles that speak only behind «s’est». */
  agreeing: Map<string, VerbKind>;
  /** What must follow a word for the two to be a verb of speaking. */
  idioms: Map<string, Idiom[]>;
  titleNouns: Map<string, string[]>;
  /** Forms that count only where their last letter bears its accent: anunció, not «un anuncio». */
  accented: Set<string>;
  /** Phrases for an office by their first word, with its English name. */
  offices: Map<string, Office[]>;
} & Record<WordSet, Set<string>>;

const WORD_SETS = [
  'plain',
  'participles',
  'auxiliaries',
  'clitics',
  'relays',
  'relayedFrom',
  'particles',
  'separable',
  'titles',
  'roles',
  'epithets',
  'unnamed',
  'institutions',
  'forces',
  'documents',
  'pronouns',
  'things',
  'anaphors',
  'feminine',
  'masculine',
  'latter',
  'determiners',
  'indefinite',
  'articles',
  'accusative',
  'possessives',
  'wordings',
  'links',
  'linksToPlaces',
  'and',
  'stops',
  'oblique',
  'impersonal',
  'between',
  'spokenFrom',
  'addressees',
  'entitling',
  'naming',
  'carriers',
  'inscriptions',
] as const;
type WordSet = (typeof WORD_SETS)[number];

const TABLES = { en: english, fr: french, ar: arabic, he: hebrew, de: german, es: spanish };
const ARTICLES: Partial<Record<Language, string>> = { ar: 'ال', he: 'ה' };
const NOUNS = new Set<WordSet>([
  'titles',
  'roles',
  'unnamed',
  'institutions',
  'forces',
  'documents',
]);
const PREFIXES: Partial<Record<Language, RegExp>> = { ar: /^[وف]/, he: /^ו?(?:כש|מש|ש)?/ };

export const speechWords = perLanguage((language) => compile(TABLES[language]));

type Kind = { family: VerbKind; prefix: number; stem: string };

/** The kind of a speech verb, with the length of the prefixes glued to it; null for other words. */
export function verbKind({ verbs, cased, language }: SpeechWords, form: string): Kind | null {
  const plain = verbs.get(form);
  if (plain) return { family: plain, prefix: 0, stem: form };
  return cased ? null : gluedKind(language)(form);
}

// Asked of every word of a page, and of some again and again.
const gluedKind = perLanguage((language) => {
  const speech = speechWords(language);
  return readOnce((form) => kindBehindPrefix(speech, form));
});

function kindBehindPrefix(speech: SpeechWords, form: string): Kind | null {
  const prefix = PREFIXES[speech.language]?.exec(form)?.[0].length ?? 0;
  for (let cut = 1; cut <= prefix; cut++) {
    const stem = form.slice(cut);
    const family = speech.verbs.get(stem);
    if (family) return { family, prefix: cut, stem };
  }
  if (speech.language !== 'ar') return null;
  const stem = withoutObject(form.slice(prefix)).find((one) => speech.verbs.has(one));
  return stem === undefined ? null : { family: speech.verbs.get(stem) ?? 'other', prefix, stem };
}

function compile(table: SpeechTable): SpeechWords {
  const sets = Object.fromEntries(
    WORD_SETS.map((name) => [name, new Set(withArticle(table, name))]),
  ) as Record<WordSet, Set<string>>;
  const verbs = verbsOf(table);
  for (const form of verbs.leaning) sets.participles.add(form);
  const senses = sensesOf(table);
  for (const noun of senses.keys()) sets.roles.add(noun);
  for (const noun of epithetsOf(table)) sets.epithets.add(noun);
  for (const noun of sets.forces) sets.institutions.add(noun);
  const idioms = idiomsOf(table.idioms);
  const isWord = (form: string) => verbs.families.has(form) || sets.stops.has(form);
  for (const name of ['roles', 'institutions'] as const) {
    const owned = ownedForms(sets[name], table.language, isWord);
    for (const noun of owned) sets[name].add(noun);
  }
  const oneOfThem = phrasesOf(table.oneOfThem);
  const according = {
    accordingTo: phrasesOf(table.accordingTo),
    accordingToThem: phrasesOf(table.accordingToThem),
    accordingToAfter: phrasesOf(table.accordingToAfter),
  };
  return {
    ...sets,
    roles: withEndings(sets.roles, table.roleEndings),
    institutions: withEndings(sets.institutions, table.institutionEndings),
    naming: withEndings(sets.naming, table.namingEndings),
    language: table.language,
    cased: table.language !== 'ar' && table.language !== 'he',
    verbs: verbs.families,
    accented: verbs.accented,
    agreeing: verbs.agreeing,
    idioms,
    titleNouns: titleNounsOf(table.titleNouns),
    senses,
    cues: new Set(
      [verbs.families, verbs.agreeing, idioms, ...Object.values(according)].flatMap((each) => [
        ...each.keys(),
      ]),
    ),
    ...according,
    oneOfThem,
    oneOfThemEnds: new Set([...oneOfThem.values()].flat().map((forms) => forms.at(-1) ?? '')),
    pointingBack: phrasesOf(table.pointingBack),
    givesName: phrasesOf(table.givesName ?? ''),
    weAsk: phrasesOf(table.weAsk ?? ''),
    offices: officesOf(table.offices),
  };
}

/** Words by the ends that a language's table has for them, where it has any. */
function withEndings(words: Set<string>, endings = ''): Set<string> {
  return endings ? new WordsByEnding(words, formsOf(endings)) : words;
}

/** Nouns for people and bodies stand in the tables without an article that is part of the word. */
function withArticle(table: SpeechTable, name: WordSet): string[] {
  const forms = formsOf(table[name] ?? '');
  const article = NOUNS.has(name) ? ARTICLES[table.language] : undefined;
  return article ? [...forms, ...forms.map((form) => article + form)] : forms;
}

/** In French each in one form for all, like the nouns of `people`. */
function epithetsOf({ epithets = '', language }: SpeechTable): string[] {
  if (language !== 'fr') return [];
  return epithets
    .split(/[\s-]+/)
    .flatMap((noun) => inflect(noun, language))
    .map(normaliseWord);
}

function sensesOf({ people = '', language }: SpeechTable): Map<string, number[]> {
  const senses = new Map<string, number[]>();
  for (const [sense, line] of people.split('\n').entries()) {
    for (const form of line.split(/[\s-]+/).flatMap((noun) => inflect(noun, language))) {
      const noun = normaliseWord(form);
      senses.set(noun, [...(senses.get(noun) ?? []), sense]);
    }
  }
  return senses;
}
