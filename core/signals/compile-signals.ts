import type { Dossier } from '../dossier/schema.ts';
import { wordsOf } from '../language/words.ts';
import { SHORTEST_BEGINNING } from './shards.ts';
import type { Code, Signals } from './signals.ts';

const SUBJECT = 1;
const SHORTEST = 2;
/** A dossier that lists a dictionary would have every page read. */
const MOST_WORDS = 2_000;

type Compiled = Map<string, Set<Code>>;

/**
 * The words by which a page may be about one of the dossiers' stories: those of its sides and those
 * of its subject. Of a form of several words the longest stands for all, so a hit is only a reason
 * to look closer.
 */
export function compileSignals(dossiers: Dossier[]): Signals {
  const words: Compiled = new Map();
  for (const [at, dossier] of dossiers.entries()) {
    const { sides, subject } = dossier.coverage;
    addForms(words, dossier, sides.flat(), at * 2);
    addForms(words, dossier, subject, at * 2 + SUBJECT);
  }
  const telling = [...words].filter(([word, codes]) => !isCovered(words, word, codes));
  return {
    dossiers: dossiers.map(({ id, coverage: { core, continuation } }) => ({
      id,
      from: core.from,
      to: continuation.to,
    })),
    words: new Map(telling.map(([word, codes]) => [word, [...codes]])),
  };
}

function addForms(words: Compiled, dossier: Dossier, references: string[], code: Code): void {
  const ids = references.flatMap((reference) => reference.split('|'));
  const own = new Set(ids.flatMap((id) => wordsFor(dossier, id)));
  for (const word of [...own].slice(0, MOST_WORDS)) {
    const codes = words.get(word) ?? new Set();
    words.set(word, codes.add(code));
  }
}

// `agreements` beside `agreement*` says nothing new.
function isCovered(words: Compiled, word: string, codes: Set<Code>): boolean {
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
