import type { Column, Found, Row } from '../../core/comparison/matrix.ts';

/** What was opened: a row, and the articles that carry it with what was found in each. */
export type CellChoice = { row: Row; carriers: { column: Column; found: Found[] }[] };
