import type { Dossier } from '../schema.ts';
import { entryName, waysOf } from './entries.ts';
import { error, type Finding } from './finding.ts';

/** A way of stating something, or a marker, that names an unknown concept can never be met. */
export function knownConcepts(dossier: Dossier): Finding[] {
  const known = new Set([
    ...dossier.concepts.map(({ id }) => id),
    ...dossier.people.map(({ id }) => `people:${id}`),
  ]);
  return references(dossier)
    .filter(({ concept }) => !known.has(concept))
    .map(({ entry, concept }) =>
      error(`${entry} asks for "${concept}", which is neither a concept nor one of the people.`),
    );
}

function references(dossier: Dossier): { entry: string; concept: string }[] {
  const { neighbours, coverage } = dossier;
  const asked = [
    ...waysOf(dossier).map(({ entry, way }) => ({ entry, all: [...way.all, ...(way.none ?? [])] })),
    ...neighbours.map(({ id, markers, requires = [] }) => ({
      entry: entryName('Neighbour', id),
      all: [...markers, ...requires],
    })),
    { entry: 'The coverage', all: [...coverage.sides.flat(), ...coverage.subject] },
    { entry: 'The coverage', all: coverage.actors },
  ];
  return asked.flatMap(({ entry, all }) =>
    all.flatMap((one) => one.split('|')).map((concept) => ({ entry, concept })),
  );
}
