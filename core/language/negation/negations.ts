import type { Language } from '../languages.ts';
import { perLanguage } from '../per-language.ts';
import { normaliseWord, type Word, wordsOf } from '../words.ts';
import { type NegationWords, negationWords } from './negation-words.ts';

/** A word that denies, and the stretch of text that it speaks of. */
export type Negation = { start: number; end: number; reach: { start: number; end: number } };

const REACH = 12; // words
const FAR = 16; // words: what is left standing comes after asides
const NEAR = 3; // words: denied that, did not tell reporters that, did not at once comment
const CLAUSE_END = /[;:؛–—()]|[,،](?:\s|$)/;

/**
 * The negations of a sentence. Each reaches to the end of its clause, as far as punctuation and
 * conjunctions show one, and into the clause that names what is denied. A heuristic: word order
 * tells most of what a negation governs, but not all.
 */
export function negationsIn(text: string, language: Language, words = wordsOf(text)): Negation[] {
  const found: Negation[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = match(tables(language).deny, words, at, language);
    const last = at + length - 1;
    if (length === 0 || match(tables(language).idle, words, last + 1, language) > 0) continue;
    if (hasException(last, words, language)) continue;
    const { start } = words[at] ?? { start: 0 };
    const { end } = words[last] ?? { end: start };
    found.push({ start, end, reach: reachFrom(last, text, words, language, start) });
  }
  return found;
}

/** «Carried nothing but a draft» says that one was carried; «… but that» begins another clause. */
function hasException(at: number, words: Word[], language: Language): boolean {
  const { except, that } = tables(language);
  return words.slice(at + 1, at + 1 + FAR).some((_, step) => {
    const next = at + 1 + step;
    const length = match(except, words, next, language);
    return length > 0 && match(that, words, next + length, language) === 0;
  });
}

function reachFrom(
  at: number,
  text: string,
  words: Word[],
  language: Language,
  start: number,
): Negation['reach'] {
  const { leave, begin, that } = tables(language);
  let last = at;
  for (let next = at + 1; next < words.length && next <= at + REACH; next++) {
    const isThat = match(that, words, next, language) > 0 && next - at <= NEAR;
    if (!isThat && parted(text, words[next - 1], words[next])) break;
    if (!isThat && next > at + 1 && match(begin, words, next, language) > 0) break;
    last = next;
    if (next - at <= NEAR && match(leave, words, next, language) > 0) break;
  }
  const end = words[last]?.end ?? start;
  // German puts it last where the verb is finite: das Kabinett billigte das Abkommen nicht.
  const isLast = language === 'de' && last === at && words[at]?.form === 'nicht';
  return isLast
    ? { start: words[clauseStart(at, text, words)]?.start ?? start, end }
    : { start, end };
}

function clauseStart(at: number, text: string, words: Word[]): number {
  let first = at;
  while (first > 0 && !parted(text, words[first - 1], words[first])) first--;
  return first;
}

function parted(text: string, before: Word | undefined, after: Word | undefined): boolean {
  return CLAUSE_END.test(text.slice(before?.end, after?.start));
}

/** How many words from here on are one of these entries; 0 for none. */
function match(entries: Entry[], words: Word[], at: number, language: Language): number {
  const first = words[at]?.form;
  if (first === undefined) return 0;
  const stem = bare(first, language);
  const entry = entries.find(
    ([one = '', other]) =>
      (fits(one, first) || fits(one, stem)) && (!other || words[at + 1]?.form === other),
  );
  return entry ? entry.length : 0;
}

function fits(entry: string, form: string): boolean {
  return entry.endsWith('*') ? form.startsWith(entry.slice(0, -1)) : form === entry;
}

/** Without "and" and "that"; more would turn מלא (full) into לא (not). */
function bare(form: string, language: Language): string {
  if (language === 'ar') return form.replace(/^[وف]/, '');
  return language === 'he' ? form.replace(/^ו?(?:כש|ש)?/, '') : form;
}

type Entry = string[]; // its words
type Table = Record<keyof NegationWords, Entry[]>;

const tables = perLanguage((language) => tableOf(negationWords[language]));

function tableOf(lists: NegationWords): Table {
  return Object.fromEntries(
    Object.entries(lists).map(([kind, list]) => [kind, list.split('|').map(entryOf)]),
  ) as Table;
}

function entryOf(entry: string): Entry {
  const words = entry.trim().split(' ');
  return words.map(
    (word) => normaliseWord(word.replace('*', '')) + (word.endsWith('*') ? '*' : ''),
  );
}
