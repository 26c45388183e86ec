import type { Dossier } from '../dossier/schema.ts';
import type { CitedSource } from './notes.ts';

/** The sources behind these ids, best first; an id in no register is left out. */
export function citedSources(dossier: Dossier, ids: string[]): CitedSource[] {
  return ids
    .flatMap((id) => dossier.sources.filter((source) => source.id === id))
    .map(({ id, outlet, credit, grade, title, address, published }) => {
      return { id, outlet, credit, grade, title, address, published };
    })
    .toSorted((a, b) => (a.grade < b.grade ? -1 : a.grade > b.grade ? 1 : 0));
}
