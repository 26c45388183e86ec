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
    words: Object.fromEntries([...words].map(([word, codes]) => [word, [...codes]])),
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

// Of a person the last name is what every page prints; of a term the longest word tells most.
function wordsFor(dossier: Dossier, id: string): string[] {
  const person = dossier.people.find((speaker) => `people:${speaker.id}` === id);
  const concept = dossier.concepts.find((entry) => entry.id === id);
  const names = Object.values(person?.spellings ?? {}).flat();
  const terms = Object.values(concept?.forms ?? {}).flat();
  return [
    ...names.map((name) => wordsIn(name).at(-1)),
    ...terms.map((term) => wordsIn(term).toSorted((a, b) => b.length - a.length)[0]),
  ].filter((word): word is string => word !== undefined && isLongEnough(word));
}

function wordsIn(form: string): string[] {
  return form.split(/\s+/).flatMap((part) => {
    const words = wordsOf(part).map((word) => word.form);
    const last = words.length - 1;
    return words.map((word, at) => (part.endsWith('*') && at === last ? `${word}*` : word));
  });
}

function isLongEnough(word: string): boolean {
  return word.length >= (word.endsWith('*') ? SHORTEST_BEGINNING + 1 : SHORTEST);
}
