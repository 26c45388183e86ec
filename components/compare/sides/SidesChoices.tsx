import { localisedText } from '../../../catalogue/localised-text.ts';
import type { Base } from '../../../core/comparison/aligned-passages.ts';
import type { Column, Matrix, Row } from '../../../core/comparison/matrix.ts';
import { isolated } from '../../../core/language/readable-text.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import choiceStyles from '../ChoiceOf.module.css';
import { ChoiceOf } from '../ChoiceOf.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import type { Choice } from '../place.ts';
import styles from './SidesChoices.module.css';
import { keyOfRow, shortId, sides } from './sides-choice.ts';

type Props = {
  matrix: Matrix;
  at: number[];
  rows: Row[];
  row: Row | null;
  base: Base;
  /** Whether the dossier has a wording of this row to compare with. */
  hasRecord: boolean;
  joined: boolean;
  onChoose: (choice: Choice) => void;
};

export function SidesChoices(props: Props) {
  const { matrix, at, rows, row, base, hasRecord, joined, onChoose } = props;
  const { views } = useCompareTexts();
  const words = views.sides;
  const nameOf = useColumnName();
  const chosen = at.flatMap((index) => matrix.columns[index] ?? []);
  const bases = chosen.map((column) => ({ value: shortId(column), label: nameOf(column) }));
  const record = { value: 'dossier', label: words.dossier };
  return (
    <div class={styles.choices}>
      <fieldset class={styles.articles}>
        <legend class={choiceStyles.label}>{words.articles}</legend>
        {sides.map((side, place) => (
          <ChoiceOf
            key={side}
            wide="wide"
            label={words.place(place + 1)}
            value={chosen[place] ? shortId(chosen[place]) : ''}
            options={[
              ...(place < 2 ? [] : [{ value: '', label: words.nothing }]),
              ...matrix.columns.map((column) => ({
                value: shortId(column),
                label: nameOf(column),
              })),
            ]}
            onChoose={(value) => onChoose(changed(chosen, place, value))}
          />
        ))}
      </fieldset>
      {row && <RowChoice rows={rows} row={row} onChoose={onChoose} />}
      {row && (
        <ChoiceOf
          wide="wide"
          label={words.base}
          value={base === 'dossier' ? base : shortIdAt(matrix, base)}
          options={hasRecord ? [record, ...bases] : bases}
          onChoose={(value) => onChoose({ base: value })}
        />
      )}
      <label class={styles.joined}>
        <input
          type="checkbox"
          checked={joined}
          onChange={({ currentTarget }) => onChoose({ joined: currentTarget.checked ? '' : 'no' })}
        />
        {words.joined}
      </label>
    </div>
  );
}

/** All of the chosen articles by name, so that none moves when another is changed. */
function changed(chosen: Column[], place: number, value: string): Choice {
  const ids = sides.map((_, at) => (chosen[at] ? shortId(chosen[at]) : ''));
  const before = ids[place] ?? '';
  const twice = ids.indexOf(value);
  if (value !== '' && twice >= 0) ids[twice] = before; // they change places
  ids[place] = value;
  return Object.fromEntries(sides.map((side, at) => [side, ids[at] ?? '']));
}

function shortIdAt({ columns }: Matrix, at: number): string {
  return columns[at] ? shortId(columns[at]) : '';
}

type RowProps = { rows: Row[]; row: Row; onChoose: (choice: Choice) => void };

function RowChoice({ rows, row, onChoose }: RowProps) {
  const { views, disputeRows } = useCompareTexts();
  const { language, colon } = useCatalogue();
  const labelOf = ({ kind, label, wording }: Row) => {
    const text = localisedText(label, language).text;
    if (wording) return `${text}${colon}${isolated(wording.text)}`;
    return kind === 'disputed-text' || kind === 'dispute' ? `${text} – ${disputeRows[kind]}` : text;
  };
  const groups = [
    { name: views.sides.items.facts, of: rows.filter(({ kind }) => kind === 'fact') },
    { name: views.sides.items.quotations, of: rows.filter(({ kind }) => kind === 'quotation') },
    {
      name: views.sides.items.disputes,
      of: rows.filter(({ kind }) => kind === 'dispute' || kind === 'disputed-text'),
    },
  ];
  return (
    <label class={choiceStyles.choice}>
      <span class={choiceStyles.label}>{views.sides.item}</span>
      <select
        class={choiceStyles.wide}
        value={keyOfRow(row)}
        onChange={({ currentTarget }) => onChoose({ on: currentTarget.value })}
      >
        {groups.map(
          ({ name, of }) =>
            of.length > 0 && (
              <optgroup key={name} label={name}>
                {of.map((each) => (
                  <option key={keyOfRow(each)} value={keyOfRow(each)}>
                    {labelOf(each)}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </label>
  );
}

/** An article in one line: its outlet, its day and its headline. */
function useColumnName(): (column: Column) => string {
  const words = useCompareTexts();
  const { day } = useCatalogue();
  return ({ outlet, published, title }) =>
    [
      outlet ? isolated(outlet) : words.noOutlet,
      published ? day(published, 'short') : words.noDate,
      title ? isolated(title) : words.noTitle,
    ].join(' · ');
}
