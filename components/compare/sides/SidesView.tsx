import { useMemo } from 'preact/hooks';
import type { Article } from '../../../core/article.ts';
import {
  alignedPassages,
  type Base,
  sharedRows,
} from '../../../core/comparison/aligned-passages.ts';
import type { Matrix, Row } from '../../../core/comparison/matrix.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import type { Choice } from '../place.ts';
import { ComparedPassages } from './ComparedPassages.tsx';
import { FullTexts } from './FullTexts.tsx';
import { SidesChoices } from './SidesChoices.tsx';
import styles from './SidesView.module.css';
import { chosenArticles, chosenRow, keyOfRow } from './sides-choice.ts';

type Props = {
  matrix: Matrix;
  dossier: Dossier;
  articleOf: (id: string) => Article | null;
  choice: Choice;
  onChoose: (choice: Choice) => void;
};

/** Two to four articles beside each other, level on a fact, a quotation or a dispute. */
export function SidesView({ matrix, dossier, articleOf, choice, onChoose }: Props) {
  const { views } = useCompareTexts();
  const at = chosenArticles(matrix, choice);
  const rows = useMemo(() => sharedRows(matrix, at), [matrix, at.join()]);
  const row = chosenRow(rows, at, choice);
  const base = baseOf(choice, matrix, at, row);
  const passages = useMemo(
    () => (row ? alignedPassages(row, matrix.columns, at, base, dossier) : []),
    [row, matrix, at.join(), base, dossier],
  );
  if (matrix.columns.length < 2) return <p class={styles.few}>{views.sides.tooFew}</p>;
  const joined = choice.joined !== 'no';
  return (
    <>
      <SidesChoices
        {...{ matrix, at, rows, row, base, joined, onChoose }}
        hasRecord={row?.wording !== null && row !== null}
      />
      {row ? (
        <ComparedPassages row={row} passages={passages} />
      ) : (
        <p class={styles.few}>{views.sides.noItem}</p>
      )}
      <FullTexts
        {...{ rows, joined, articleOf }}
        columns={at.flatMap((index) => {
          const column = matrix.columns[index];
          return column ? [{ column, index }] : [];
        })}
        level={row ? keyOfRow(row) : null}
      />
    </>
  );
}

function baseOf(choice: Choice, { columns }: Matrix, at: number[], row: Row | null): Base {
  if (choice.base === 'dossier' && row?.wording) return 'dossier';
  const chosen = at.find((index) => columns[index]?.id === choice.base);
  // Else the first of them that has something to compare the others with.
  const first = at.find((index) => (row?.cells[index]?.found.length ?? 0) > 0);
  return chosen ?? first ?? at[0] ?? 0;
}
