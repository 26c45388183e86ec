import type { Column, Found, Row } from '../../core/comparison/matrix.ts';

/** A cell that was opened: which article, which row, and what was found there. */
export type CellChoice = { column: Column; row: Row; found: Found[] };
