import { useId } from 'preact/hooks';
import type { CorrectionTarget } from '../../../core/comparison/corrections.ts';
import { answers } from '../../../core/coverage/verdict.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import { answerName } from './answer-name.ts';

type Props = {
  kind: CorrectionTarget['kind'];
  value: string;
  names: string[];
  onInput: (value: string) => void;
  field: { id: string; 'aria-invalid': boolean; 'aria-describedby': string };
};

const LONGEST = 10_000; // as much as a correction may hold

/** The field that suits a kind of value. */
export function CorrectionValue({ kind, value, names, onInput, field }: Props) {
  const words = useCompareTexts();
  const known = useId();
  const own = {
    ...field,
    name: 'value',
    value,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  switch (kind) {
    case 'speaker':
      return (
        <>
          <input dir="auto" list={known} maxLength={200} {...own} />
          <datalist id={known}>
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      );
    case 'fact':
    case 'dispute':
      return <textarea dir="auto" rows={4} maxLength={LONGEST} {...own} />;
    case 'date':
      return <input type="date" {...own} />;
    case 'verdict':
      return (
        <select {...own}>
          {value === '' && (
            <option value="" disabled>
              {words.corrections.none.verdict}
            </option>
          )}
          {answers.map((answer) => (
            <option key={answer} value={answer}>
              {answerName(words, answer)}
            </option>
          ))}
        </select>
      );
  }
}
