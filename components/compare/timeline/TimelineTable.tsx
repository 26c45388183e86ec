import {
  rowsOf,
  type Subject,
  type TimedArticle,
} from '../../../core/comparison/carried-over-time.ts';
import type { Matrix } from '../../../core/comparison/matrix.ts';
import { readableText } from '../../../core/language/readable-text.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { Unbroken } from '../../parts/Unbroken.tsx';
import { Words } from '../../parts/Words.tsx';
import { articleChoice, type CellChoice } from '../cell-choice.ts';
import { TableBehind } from '../charts/TableBehind.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import { OpenButton } from '../OpenButton.tsx';
import { Republished } from '../Republished.tsx';

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
      {articles.map((article) => {
        const { column, carriage, copies } = article;
        return (
          <tr key={column.id} data-carriage={carriage}>
            <td>
              {column.published ? (
                <time dateTime={column.published}>{day(column.published, 'short')}</time>
              ) : (
                words.noDate
              )}
            </td>
            <th scope="row">
              {column.outlet ? <Words>{column.outlet}</Words> : words.noOutlet}
              <Republished
                of={column}
                copies={copies}
                onOpen={(copy) => onOpen(articleChoice(copy))}
              />
            </th>
            <td lang={column.language ?? undefined} dir="auto">
              <Unbroken>{column.title ? readableText(column.title) : words.noTitle}</Unbroken>
            </td>
            <td>
              <OpenButton onOpen={() => onOpen(choiceFor(article, matrix, subject))}>
                {charts.carriages[carriage]}
              </OpenButton>
            </td>
          </tr>
        );
      })}
    </TableBehind>
  );
}

/** Of a dispute its text first; where the article has neither, the article as it was read. */
function choiceFor({ column, at }: TimedArticle, matrix: Matrix, subject: Subject): CellChoice {
  const rows = rowsOf(matrix, subject);
  const row = rows.find(({ cells }) => (cells[at]?.found.length ?? 0) > 0) ?? rows[0];
  if (!row) return articleChoice(column);
  return { row, carriers: [{ column, found: row.cells[at]?.found ?? [] }] };
}
