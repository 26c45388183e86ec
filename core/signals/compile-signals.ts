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
  for (const form of reference.split('|').flatMap((id) => formsOf(dossier, id))) {
    const word = tellingWord(form);
    if (word) words.set(word, (words.get(word) ?? new Set()).add(code));
  }
}

function formsOf(dossier: Dossier, id: string): string[] {
  const person = dossier.people.find((speaker) => `people:${speaker.id}` === id);
  const concept = dossier.concepts.find((entry) => entry.id === id);
  return Object.values(person?.spellings ?? concept?.forms ?? {}).flat();
}

function tellingWord(form: string): string | null {
  const words = form.split(/\s+/).flatMap((part) => {
    const forms = wordsOf(part).map((word) => word.form);
    return forms.map((word, at) =>
      part.endsWith('*') && at === forms.length - 1 ? `${word}*` : word,
    );
  });
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const shortest = longest.endsWith('*') ? SHORTEST_BEGINNING + 1 : SHORTEST;
  return longest.length >= shortest ? longest : null;
}
