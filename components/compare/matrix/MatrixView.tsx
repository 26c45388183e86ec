import { useMemo } from 'preact/hooks';
import type { Copies } from '../../../core/comparison/copies.ts';
import {
  columnUnits,
  type Grouping,
  gatherColumns,
  groupings,
} from '../../../core/comparison/gathered-columns.ts';
import type { Matrix } from '../../../core/comparison/matrix.ts';
import { ChoiceOf } from '../ChoiceOf.tsx';
import type { CellChoice } from '../cell-choice.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import { type Choice, chosenOf } from '../place.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import styles from './MatrixView.module.css';
import { StateLegend } from './StateLegend.tsx';

export const looks = ['words', 'heat'] as const;
export type Look = (typeof looks)[number];

type Props = {
  matrix: Matrix;
  copies: Copies;
  choice: Choice;
  /** The ISO code of the country an address is listed under, else null. */
  countryOf: (address: string) => string | null;
  onChoose: (choice: Choice) => void;
  onOpen: (choice: CellChoice) => void;
  onRemove: (id: string) => void;
};

/** Who carried what: articles or outlets across, the dossier's items down. */
export function MatrixView(props: Props) {
  const { matrix, copies, choice, countryOf, onChoose, onOpen, onRemove } = props;
  const { views } = useCompareTexts();
  const words = views.matrix;
  const unit = chosenOf(columnUnits, choice.unit);
  const possible = unit === 'article' ? groupings : OF_OUTLETS;
  const by: Grouping = chosenOf(possible, choice.by);
  const look = chosenOf(looks, choice.look);
  const groups = useMemo(
    () => gatherColumns(matrix.columns, unit, by, countryOf, copies),
    [matrix, unit, by, countryOf, copies],
  );
  return (
    <>
      <div class={styles.choices}>
        <ChoiceOf
          label={words.unit}
          value={unit}
          options={columnUnits.map((value) => ({ value, label: words.units[value] }))}
          onChoose={(value) => onChoose({ unit: value })}
        />
        <ChoiceOf
          label={words.by}
          value={by}
          options={possible.map((value) => ({ value, label: words.groupings[value] }))}
          onChoose={(value) => onChoose({ by: value })}
        />
        <ChoiceOf
          label={words.look}
          value={look}
          options={looks.map((value) => ({ value, label: words.looks[value] }))}
          onChoose={(value) => onChoose({ look: value })}
        />
      </div>
      <p class={styles.paper}>{words.paper}</p>
      <MatrixGrid
        matrix={matrix}
        groups={groups}
        by={by}
        look={look}
        onOpen={onOpen}
        onRemove={onRemove}
      />
      <StateLegend matrix={matrix} look={look} />
    </>
  );
}

// An outlet's articles are of several days, and it is not grouped by itself.
const OF_OUTLETS = ['none', 'language', 'country'] as const;
