import type { Dossier } from '../dossier/schema.ts';
import type { Cell, Column, Matrix } from './matrix.ts';
import { matrixItems } from './matrix-items.ts';
import type { Printing } from './printings.ts';

// What is asked of articles that have been read. Nothing here reads one: the compare page leaves
// that, and the engine with it, to its workers.

/** All that a comparison asks of one article. It is worked out once, whatever stands beside it. */
export type ReadColumn = { column: Column; cells: Cell[]; printings: Printing[] };

export function matrixOf(read: ReadColumn[], dossier: Dossier): Matrix {
  const ordered = inOrder(read);
  const rows = matrixItems(dossier).map((item, at) => ({
    ...item,
    cells: ordered.flatMap(({ cells }) => cells[at] ?? []),
  }));
  return {
    columns: ordered.map(({ column }) => column),
    groups: [
      { kind: 'facts', rows: rows.filter(({ kind }) => kind === 'fact') },
      { kind: 'quotations', rows: rows.filter(({ kind }) => kind === 'quotation') },
      {
        kind: 'disputes',
        rows: rows.filter(({ kind }) => kind === 'disputed-text' || kind === 'dispute'),
      },
    ],
  };
}

/** In the matrix’s own order. What is left equal is put in order by address and id, never by chance. */
export function inOrder(read: ReadColumn[]): ReadColumn[] {
  const keyed = read.map((each) => ({ each, key: orderOf(each.column) }));
  keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1));
  return keyed.map(({ each }) => each);
}

const UNDATED = '9999';

function orderOf({ id, published, outlet, address }: Column): string {
  return [published ?? UNDATED, outlet ?? '', address, id].join('\n');
}
