import type { Dossier } from '../dossier/schema.ts';
import { wordsOf } from '../language/words.ts';
import type { Signals } from './signals.ts';

const SUBJECT = 1;
const SHORTEST = 2;
const SHORTEST_BEGINNING = 3;

/**
 * The words by which a page may be about one of the dossiers' stories: those of its sides and those
 * of its subject. Of a form of several words the longest stands for all, so a hit is only a reason
 * to look closer.
 */
export function compileSignals(dossiers: Dossier[]): Signals {
  const words = new Map<string, Set<number>>();
  for (const [at, dossier] of dossiers.entries()) {
    const { sides, subject } = dossier.coverage;
    for (const id of sides.flat()) addForms(words, dossier, id, at * 2);
    for (const id of subject) addForms(words, dossier, id, at * 2 + SUBJECT);
  }
  return {
    dossiers: dossiers.map(({ id }) => id),
    words: Object.fromEntries(
      [...words]
        .filter(([word, codes]) => !isCovered(words, word, codes))
        .map(([word, codes]) => [word, [...codes]]),
    ),
  };
}

function addForms(
  words: Map<string, Set<number>>,
  dossier: Dossier,
  reference: string,
  code: number,
): void {
  for (const word of reference.split('|').flatMap((id) => wordsFor(dossier, id))) {
    words.set(word, (words.get(word) ?? new Set()).add(code));
  }
}

// `agreements` beside `agreement*` says nothing new.
function isCovered(words: Map<string, Set<number>>, word: string, codes: Set<number>): boolean {
  for (let length = SHORTEST_BEGINNING; length <= word.length; length++) {
    const beginning = `${word.slice(0, length)}*`;
    const covering = words.get(beginning);
    if (beginning !== word && covering && [...codes].every((code) => covering.has(code))) {
      return true;
    }
  }
  return false;
}

// Of a person the last name is what every page prints. An institution's name is often made of words
// that any page may have, and so are phrases such as `end the war`: where a concept has forms of one
// word, only those count, and of a hyphenated one (`cease-fire`) the longest part.
function wordsFor(dossier: Dossier, id: string): string[] {
  const speaker = dossier.people.find((entry) => `people:${entry.id}` === id);
  const concept = dossier.concepts.find((entry) => entry.id === id);
  const names = Object.values(speaker?.spellings ?? {})
    .flat()
    .map(wordsIn)
    .filter((words) => speaker?.kind === 'person' || words.length === 1);
  const terms = Object.values(concept?.forms ?? {})
    .flatMap(telling)
    .map(wordsIn);
  return [
    ...names.map((words) => words.at(-1)),
    ...terms.map((words) => words.toSorted((a, b) => b.length - a.length)[0]),
  ].filter((word): word is string => word !== undefined && isLongEnough(word));
}

function telling(forms: string[]): string[] {
  const single = forms.flatMap((form) => (/\s/.test(form) ? [] : form.split('|')));
  return single.length > 0 ? single : forms;
}

function wordsIn(form: string): string[] {
  return form.split(/[\s|]+/).flatMap((part) => {
    const words = wordsOf(part).map((word) => word.form);
    const last = words.length - 1;
    return words.map((word, at) => (part.endsWith('*') && at === last ? `${word}*` : word));
  });
}

function isLongEnough(word: string): boolean {
  return word.length >= (word.endsWith('*') ? SHORTEST_BEGINNING + 1 : SHORTEST);
}
