import type { Dossier } from '../dossier/schema.ts';
import { type Copies, NO_COPIES } from './copies.ts';
import { asFirstPrinted } from './first-printing.ts';
import type { Cell, Column, Matrix } from './matrix.ts';
import { matrixItems } from './matrix-items.ts';
import type { Printing } from './printings.ts';

// What is asked of articles that have been read. Nothing here reads one: the compare page leaves
// that, and the engine with it, to its workers.

/** All that a comparison asks of one article. It is worked out once, whatever stands beside it. */
export type ReadColumn = { column: Column; cells: Cell[]; printings: Printing[] };

/** `copies`: those that count with the text they are of, and go by its day. */
export function matrixOf(read: ReadColumn[], dossier: Dossier, copies: Copies = NO_COPIES): Matrix {
  const ordered = columnsOfTexts(read, copies);
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

/** In the matrix’s own order; what a copy cannot miss is not called missing in it. */
export function columnsOfTexts(read: ReadColumn[], copies: Copies): ReadColumn[] {
  const byId = new Map(read.map((each) => [each.column.id, each]));
  return asFirstPrinted(inOrder(read), ({ column }) =>
    byId.get(copies.get(column.id)?.original ?? ''),
  );
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
