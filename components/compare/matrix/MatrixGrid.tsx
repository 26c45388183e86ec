import { useCallback, useId, useMemo, useRef } from 'preact/hooks';
import type { ColumnGroup, Grouping } from '../../../core/comparison/gathered-columns.ts';
import type { Matrix } from '../../../core/comparison/matrix.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import type { CellChoice } from '../cell-choice.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import { ColumnGroupHeads } from './ColumnGroupHeads.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { ItemRow } from './ItemRow.tsx';
import styles from './MatrixGrid.module.css';
import type { Look } from './MatrixView.tsx';
import { useGridFocus } from './use-grid-focus.ts';
import { useVisibleColumns } from './visible-columns.ts';

type Props = {
  matrix: Matrix;
  groups: ColumnGroup[];
  by: Grouping;
  look: Look;
  onOpen: (choice: CellChoice) => void;
  onRemove: (id: string) => void;
};

const PAGE = 8; // rows

/** A grid in the sense of ARIA: one tab stop, arrow keys, and only the columns in sight are drawn. */
export function MatrixGrid({ matrix, groups, by, look, onOpen, onRemove }: Props) {
  const words = useCompareTexts();
  const { dir } = useCatalogue();
  const frame = useRef<HTMLElement>(null);
  const keys = useId();
  const columns = useMemo(() => groups.flatMap((group) => group.columns), [groups]);
  const rows = matrix.groups.reduce((sum, group) => sum + group.rows.length, 0);

  const columnWidth = useCallback(
    () => frame.current?.querySelector<HTMLElement>('th[data-column]')?.offsetWidth ?? 0,
    [],
  );
  const { from, to } = useVisibleColumns(frame, columns.length, columnWidth, look);
  const reveal = (column: number) =>
    frame.current?.scrollTo({
      left: (column - 1) * columnWidth() * (dir === 'rtl' ? -1 : 1),
      behavior: 'instant',
    });
  const size = { rows, columns: columns.length, page: PAGE };
  const { onKeyDown, onFocusIn } = useGridFocus({ frame, size, dir, reveal });

  const shown = columns.slice(from, to);
  let row = 0;
  return (
    <section
      ref={frame}
      class={look === 'heat' ? styles.heatFrame : styles.frame}
      data-look={look}
      aria-label={words.table}
    >
      <p id={keys} hidden>
        {words.views.matrix.keys}
      </p>
      <div
        class={styles.field}
        style={{ '--columns': columns.length, '--before': from, '--shown': shown.length }}
      >
        <table
          class={styles.table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is a grid
          role="grid"
          aria-label={words.table}
          aria-describedby={keys}
          aria-rowcount={rows + 1}
          aria-colcount={columns.length + 1}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onFocusIn={onFocusIn}
        >
          <colgroup>
            <col class={styles.firstColumn} />
            {shown.map(({ key }) => (
              <col key={key} />
            ))}
          </colgroup>
          <thead class={styles.heads}>
            {by !== 'none' && (
              <ColumnGroupHeads groups={groups} by={by} from={from} to={to} look={look} />
            )}
            <tr aria-rowindex={1}>
              <th scope="col" class={styles.corner} data-at="0 0" tabIndex={-1} aria-colindex={1}>
                <span>{words.corner}</span>
              </th>
              {shown.map((column, at) => (
                <ColumnHead
                  key={column.key}
                  column={column}
                  at={from + at + 1}
                  look={look}
                  onOpen={onOpen}
                  onRemove={onRemove}
                />
              ))}
            </tr>
          </thead>
          {matrix.groups.map(({ kind, rows: items }) => (
            <tbody key={kind} data-group={kind}>
              <tr>
                <th scope="rowgroup" colSpan={shown.length + 1} class={styles.group}>
                  <span>{words.groups[kind]}</span>
                </th>
              </tr>
              {items.map((item, index) => (
                <ItemRow
                  key={`${item.kind} ${item.id}`}
                  row={item}
                  at={++row}
                  isFirst={items[index - 1]?.id !== item.id}
                  columns={shown}
                  before={from}
                  look={look}
                  onOpen={onOpen}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}
