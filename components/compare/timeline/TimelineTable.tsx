import type { Subject, TimedArticle } from '../../../core/comparison/carried-over-time.ts';
import type { Column, Matrix, Row } from '../../../core/comparison/matrix.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { readableText } from '../../parts/readable-text.ts';
import { Words } from '../../parts/Words.tsx';
import type { CellChoice } from '../cell-choice.ts';
import { TableBehind } from '../charts/TableBehind.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import styles from './TimelineTable.module.css';

type Props = {
  articles: TimedArticle[];
  matrix: Matrix;
  subject: Subject;
  onOpen: (choice: CellChoice) => void;
};

/** Every article, dated or not, in order of publication. */
export function TimelineTable({ articles, matrix, subject, onOpen }: Props) {
  const words = useCompareTexts();
  const { day } = useCatalogue();
  const { charts } = words;
  return (
    <TableBehind
      caption={charts.carried}
      heads={[charts.day, charts.outlet, charts.article, charts.shows]}
    >
      {articles.map(({ column, carriage }, at) => {
        const choice = choiceFor(column, at, matrix, subject);
        const shows = charts.carriages[carriage];
        return (
          <tr key={column.id} data-carriage={carriage}>
            <td>
              {column.published ? (
                <time dateTime={column.published}>{day(column.published, 'short')}</time>
              ) : (
                words.noDate
              )}
            </td>
            <th scope="row">{column.outlet ? <Words>{column.outlet}</Words> : words.noOutlet}</th>
            <td lang={column.language ?? undefined} dir="auto">
              {column.title ? readableText(column.title) : words.noTitle}
            </td>
            <td>
              {choice ? (
                <button
                  type="button"
                  class={styles.open}
                  aria-haspopup="dialog"
                  onClick={() => onOpen(choice)}
                >
                  {shows}
                </button>
              ) : (
                shows
              )}
            </td>
          </tr>
        );
      })}
    </TableBehind>
  );
}

/** What there is to open: of a dispute its text first. */
function choiceFor(
  column: Column,
  at: number,
  matrix: Matrix,
  subject: Subject,
): CellChoice | null {
  const isOf = ({ id, kind }: Row) =>
    id === subject.id &&
    (subject.kind === 'dispute'
      ? kind === 'dispute' || kind === 'disputed-text'
      : kind === subject.kind);
  const rows = matrix.groups.flatMap((group) => group.rows).filter(isOf);
  const row = rows.find(({ cells }) => (cells[at]?.found.length ?? 0) > 0);
  return row ? { row, carriers: [{ column, found: row.cells[at]?.found ?? [] }] } : null;
}
