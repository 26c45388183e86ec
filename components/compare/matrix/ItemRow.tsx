import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import {
  type Gathered,
  type GatheredCell,
  gatheredCell,
} from '../../../core/comparison/gathered-columns.ts';
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
  // As high as words need, whichever columns are in sight: no row may change while it is scrolled.
  const isHigh = useMemo(
    () => look === 'words' && row.cells.some(({ found }) => found.length > 0),
    [row, look],
  );
  // What was drawn once is handed over as it is, and Preact has nothing to compare in it.
  const drawn = useMemo(() => new Map<Gathered, DrawnCell>(), [row, look, onOpen]);
  return (
    <tr data-item={row.id} data-kind={row.kind} aria-rowindex={at + 1}>
      <RowHead row={row} at={at} isFirst={isFirst} look={look} />
      {columns.map((column, index) => {
        const place = before + index + 1;
        const known = drawn.get(column);
        if (known?.place === place) return known.cell;
        const cell = (
          <ItemCell
            key={column.key}
            {...{ row, at, column, place, look, onOpen }}
            height={isHigh ? styles.high : styles.cell}
          />
        );
        drawn.set(column, { place, cell });
        return cell;
      })}
    </tr>
  );
}

type DrawnCell = { place: number; cell: VNode };

type CellProps = Pick<Props, 'row' | 'at' | 'look' | 'onOpen'> & {
  column: Gathered;
  place: number;
  height: string | undefined;
};

function ItemCell({ row, at, column, place, look, height, onOpen }: CellProps) {
  const cell = gatheredCell(row, column);
  const open = () => onOpen({ row, carriers: openedOf(cell, column) });
  if (look === 'heat') return <HeatCell cell={cell} at={at} place={place} onOpen={open} />;
  const isAbsent = cell.carriers.length === 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid turns Enter into a press
    <td
      class={height}
      data-state={cell.state}
      data-at={`${at} ${place}`}
      aria-colindex={place + 1}
      aria-haspopup={isAbsent ? 'dialog' : undefined}
      tabIndex={-1}
      onClick={isAbsent ? open : undefined}
    >
      <CellContent cell={cell} onOpen={open} />
    </td>
  );
}

/** Those that carry it; where none does, all that were asked: one may be put right. */
function openedOf({ carriers }: GatheredCell, { articles }: Gathered): CellChoice['carriers'] {
  return carriers.length > 0 ? carriers : articles.map((column) => ({ column, found: [] }));
}
