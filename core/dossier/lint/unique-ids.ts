import type { Dossier } from '../schema.ts';
import { entryName } from './entries.ts';
import { error, type Finding } from './finding.ts';

/** An id that stands for two entries stands for neither. */
export function uniqueIds(dossier: Dossier): Finding[] {
  const { parties, people, facts, quotations, disputes, neighbours, concepts, sources } = dossier;
  const kinds = {
    Party: parties,
    Person: people,
    Fact: facts,
    Quotation: quotations,
    Dispute: disputes,
    Neighbour: neighbours,
    Concept: concepts,
    Source: sources,
  };
  return Object.entries(kinds).flatMap(([kind, entries]) =>
    repeated(entries.map(({ id }) => id)).map((id) =>
      error(`${entryName(kind, id)} is there more than once; give each entry an id of its own.`),
    ),
  );
}

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
