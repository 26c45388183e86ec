import { normaliseWord } from '../words.ts';
import type { VerbKind } from './table.ts';

/** The word that must follow one of a verb, and what the two are together: «met … en garde». */
export type Idiom = { behind: string; family: VerbKind };

/** `warned: mis met mettent | garde`: what must follow a word, by that word. */
export function idiomsOf(lines = ''): Map<string, Idiom[]> {
  const idioms = new Map<string, Idiom[]>();
  for (const [family, rest] of byColon(lines)) {
    const [verbs = '', behind = ''] = rest.split('|');
    for (const form of formsIn(verbs)) {
      const own = formsIn(behind).map((word) => ({ behind: word, family: family as VerbKind }));
      idioms.set(form, [...(idioms.get(form) ?? []), ...own]);
    }
  }
  return idioms;
}

/** `said: dite dits dites` */
export function agreeingOf(lines = ''): Map<string, VerbKind> {
  const families = byColon(lines).flatMap(([family, rest]) =>
    formsIn(rest).map((form): [string, VerbKind] => [form, family as VerbKind]),
  );
  return new Map(families);
}

/** `me: avocat` */
export function titleNounsOf(lines = ''): Map<string, string[]> {
  const titles = byColon(lines).flatMap(([titles, nouns]) =>
    formsIn(titles).map((title): [string, string[]] => [title, formsIn(nouns)]),
  );
  return new Map(titles);
}

function byColon(lines: string): [string, string][] {
  return lines
    .split('\n')
    .map((line) => line.split(':'))
    .filter((parts) => parts.length > 1)
    .map(([first = '', rest = '']) => [first.trim(), rest]);
}

function formsIn(list: string): string[] {
  return list.split(/\s+/).filter(Boolean).map(normaliseWord);
}
