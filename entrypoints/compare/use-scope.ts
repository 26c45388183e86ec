import { useMemo } from 'preact/hooks';
import { type Choice, chosenOf } from '../../components/compare/place.ts';
import { type Counting, countings } from '../../components/compare/ScopeNotes.tsx';
import { type Copies, NO_COPIES } from '../../core/comparison/copies.ts';
import { matrixOf, type ReadColumn } from '../../core/comparison/read-columns.ts';
import { scopeOf } from '../../core/comparison/scope.ts';
import type { Dossier } from '../../core/dossier/schema.ts';

/**
 * What the views count of the articles, and as what: a text once, or each time it is printed.
 * `whole`: all articles, also those that no view counts, as they stand to the dossier.
 */
export function useScope(
  read: ReadColumn[],
  known: Copies | null,
  choice: Choice,
  dossier: Dossier,
) {
  const counting: Counting = chosenOf(countings, choice.copies);
  const scope = useMemo(() => scopeOf(read, known ?? NO_COPIES), [read, known]);
  const copies = counting === 'once' ? scope.copies : NO_COPIES;
  const matrix = useMemo(() => matrixOf(scope.counted, dossier, copies), [scope, dossier, copies]);
  const whole = useMemo(() => matrixOf(read, dossier, copies), [read, dossier, copies]);
  return { scope, counting, matrix, whole, counted: { columns: scope.counted, copies } };
}
