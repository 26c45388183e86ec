import type { Dossier } from '../schema.ts';
import { entryName, waysOf } from './entries.ts';
import { error, type Finding } from './finding.ts';

const DAY = /^date:\d{4}-\d{2}-\d{2}$/;

/** A way of stating something, or a marker, that names an unknown concept can never be met. */
export function knownConcepts(dossier: Dossier): Finding[] {
  const known = new Set([
    ...dossier.concepts.map(({ id }) => id),
    ...dossier.people.map(({ id }) => `people:${id}`),
    ...dossier.quotations.map(({ id }) => `quotation:${id}`),
  ]);
  return references(dossier)
    .filter(({ concept }) => !known.has(concept) && !DAY.test(concept))
    .map(({ entry, concept }) =>
      error(
        `${entry} asks for "${concept}", which is no concept, day or quotation and none of the people.`,
      ),
    );
}

function references(dossier: Dossier): { entry: string; concept: string }[] {
  const { neighbours, coverage } = dossier;
  const asked = [
    ...waysOf(dossier).map(({ entry, way }) => ({
      entry,
      all: [way.all, way.near ?? [], way.none ?? []].flat(),
    })),
    ...neighbours.map(({ id, markers, requires = [], without = [] }) => ({
      entry: entryName('Neighbour', id),
      all: [...markers, ...requires, ...without],
    })),
    { entry: 'The coverage', all: [...coverage.sides.flat(), ...coverage.subject] },
    { entry: 'The coverage', all: coverage.actors },
  ];
  return asked.flatMap(({ entry, all }) =>
    all.flatMap((one) => one.split('|')).map((concept) => ({ entry, concept })),
  );
}
