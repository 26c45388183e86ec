import type { Dossier } from '../schema.ts';
import { entryName } from './entries.ts';
import { error, type Finding } from './finding.ts';

const COPIES_THAT_AGREE = 2;

/** A fact rests on the outlet itself, on a credited republication, or on two copies that agree. */
export function qualifyingSources({ facts, sources }: Dossier): Finding[] {
  const grades = new Map(sources.map(({ id, grade }) => [id, grade]));
  return facts
    .filter((fact) => !qualifies(fact.sources.map((id) => grades.get(id))))
    .map(({ id }) =>
      error(
        `${entryName('Fact', id)} has no qualifying source: it needs one of grade A or B, or two of grade C.`,
      ),
    );
}

function qualifies(grades: (string | undefined)[]): boolean {
  if (grades.some((grade) => grade === 'A' || grade === 'B')) return true;
  return grades.filter((grade) => grade === 'C').length >= COPIES_THAT_AGREE;
}
