import { type Gathered, gatheredCell } from '../../../core/comparison/gathered-columns.ts';
import type { Row } from '../../../core/comparison/matrix.ts';
import type { CellChoice } from '../cell-choice.ts';
import { CellContent } from './CellContent.tsx';
import { HeatCell } from './HeatCell.tsx';
import styles from './ItemRow.module.css';
import type { Look } from './MatrixView.tsx';
import { RowHead } from './RowHead.tsx';

type Props = {
  row: Row;
  /** Which row of the grid, counted from 1. */
  at: number;
  /** Whether this is the first of a dispute's rows: its title is said once. */
  isFirst: boolean;
  columns: Gathered[];
  /** How many columns stand before these. */
  before: number;
  look: Look;
  onOpen: (choice: CellChoice) => void;
};

export function ItemRow({ row, at, isFirst, columns, before, look, onOpen }: Props) {
  const Content = look === 'heat' ? HeatCell : CellContent;
  // As high as words need, whichever columns are in sight: no row may change while it is scrolled.
  const isHigh = look === 'words' && row.cells.some(({ found }) => found.length > 0);
  return (
    <tr data-item={row.id} data-kind={row.kind} aria-rowindex={at + 1}>
      <RowHead row={row} at={at} isFirst={isFirst} look={look} />
      {columns.map((column, index) => {
        const cell = gatheredCell(row, column);
        const place = before + index + 1;
        return (
          <td
            key={column.key}
            class={isHigh ? styles.high : styles.cell}
            data-state={cell.state}
            data-at={`${at} ${place}`}
            aria-colindex={place + 1}
            tabIndex={-1}
          >
            <Content cell={cell} onOpen={() => onOpen({ row, carriers: cell.carriers })} />
          </td>
        );
      })}
    </tr>
  );
}
