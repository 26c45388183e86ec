import type { Matrix, Row } from '../../core/comparison/matrix.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { CellContent } from './CellContent.tsx';
import styles from './ComparisonTable.module.css';
import type { CellChoice } from './cell-choice.ts';
import { useCompareTexts } from './compare-texts-context.ts';
import { RowHead } from './RowHead.tsx';

type Props = {
  matrix: Matrix;
  onOpen: (choice: CellChoice) => void;
  onRemove: (id: string) => void;
};

/** Articles across, the dossier's items down. The frame scrolls, so that both heads stay in view. */
export function ComparisonTable({ matrix, onOpen, onRemove }: Props) {
  const words = useCompareTexts();
  const { columns, groups } = matrix;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section class={styles.frame} aria-label={words.table} tabIndex={0}>
      <table class={styles.table}>
        <thead>
          <tr>
            <td class={styles.corner} />
            {columns.map((column) => (
              <ArticleHead key={column.id} column={column} onRemove={() => onRemove(column.id)} />
            ))}
          </tr>
        </thead>
        {groups.map(({ kind, rows }) => (
          <tbody key={kind} data-group={kind}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} class={styles.group}>
                <span>{words.groups[kind]}</span>
              </th>
            </tr>
            {rows.map((row, at) => (
              <ItemRow
                key={`${row.kind} ${row.id}`}
                row={row}
                first={rows[at - 1]?.id !== row.id}
                columns={columns}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

type RowProps = {
  row: Row;
  /** Whether this is the first of a dispute's rows: its title is said once. */
  first: boolean;
  columns: Matrix['columns'];
  onOpen: Props['onOpen'];
};

function ItemRow({ row, first, columns, onOpen }: RowProps) {
  return (
    <tr data-item={row.id} data-kind={row.kind}>
      <RowHead row={row} first={first} />
      {columns.map((column, at) => {
        const cell = row.cells[at];
        if (!cell) return <td key={column.id} />;
        return (
          <td key={column.id} class={styles.cell} data-state={cell.state}>
            <CellContent
              cell={cell}
              language={column.language}
              onOpen={() => onOpen({ column, row, found: cell.found })}
            />
          </td>
        );
      })}
    </tr>
  );
}
