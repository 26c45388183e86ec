import { useMemo } from 'preact/hooks';
import { type Choice, chosenOf } from '../../components/compare/place.ts';
import { type Counting, countings } from '../../components/compare/ScopeNotes.tsx';
import { type Copies, NO_COPIES } from '../../core/comparison/copies.ts';
import { matrixOf, type ReadColumn } from '../../core/comparison/read-columns.ts';
import { scopeOf } from '../../core/comparison/scope.ts';
import type { Dossier } from '../../core/dossier/schema.ts';

/** What the views count of the articles, and as what: a text once, or each time it is printed. */
export function useScope(
  read: ReadColumn[],
  known: Copies | null,
  choice: Choice,
  dossier: Dossier,
) {
  const counting: Counting = chosenOf(countings, choice.copies);
  const scope = useMemo(() => scopeOf(read, known ?? NO_COPIES), [read, known]);
  const matrix = useMemo(() => matrixOf(scope.counted, dossier), [scope, dossier]);
  const counted = {
    columns: scope.counted,
    copies: counting === 'once' ? scope.copies : NO_COPIES,
  };
  return { scope, counting, matrix, counted };
}
