import type { Dossier } from '../../dossier/schema.ts';
import { stemsOf } from '../../language/clitics.ts';
import { normaliseWord, type Word } from '../../language/words.ts';

/** Somebody of the dossier named at a word of a wording, and how many words their name takes. */
export type NameAt = { id: string; clitics: string; words: number };

type Names = { family: Map<string, string>; given: Map<string, Set<string>> };

const tables = new WeakMap<Dossier, Names>();

/**
 * However it is spelled, with a first name or without: a page may write Hochstein or Hockstein.
 * A word that may be either of two people is nobody's name.
 */
export function nameAt(words: Word[], at: number, dossier: Dossier): NameAt | null {
  const names = tables.get(dossier) ?? namesOf(dossier);
  tables.set(dossier, names);
  for (const stem of stemsOf(words[at]?.form ?? '')) {
    const clitics = (words[at]?.form ?? '').slice(0, -stem.length);
    const id = names.family.get(stem);
    if (id) return { id, clitics, words: 1 };
    const next = names.family.get(words[at + 1]?.form ?? '');
    if (next && names.given.get(next)?.has(stem)) return { id: next, clitics, words: 2 };
  }
  return null;
}

function namesOf(dossier: Dossier): Names {
  const family = new Map<string, string>();
  const given = new Map<string, Set<string>>();
  const shared = new Set<string>();
  for (const { id, kind, spellings, misspellings } of dossier.people) {
    const own = [...Object.values(spellings).flat(), ...misspellings.map(({ text }) => text)];
    for (const spelling of own) {
      const parts = spelling.split(/\s+/).map(normaliseWord);
      const [first = '', second] = parts;
      if (parts.length === 1 && !spelling.includes('*')) {
        if (family.has(first) && family.get(first) !== id) shared.add(first);
        family.set(first, id);
      }
      if (parts.length === 2 && second && kind === 'person') {
        given.set(id, (given.get(id) ?? new Set()).add(first));
      }
    }
  }
  for (const form of shared) family.delete(form);
  return { family, given };
}
