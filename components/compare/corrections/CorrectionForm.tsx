import { useId, useState } from 'preact/hooks';
import type { Article } from '../../../core/article.ts';
import { findWords } from '../../../core/comparison/find-words.ts';
import fields from '../../parts/Fields.module.css';
import { useCompareTexts } from '../compare-texts-context.ts';
import styles from './CorrectionForm.module.css';
import { CorrectionValue } from './CorrectionValue.tsx';
import type { Correctable } from './correctable.ts';

/** What a person puts in place of what was there. */
export type Draft = Correctable & { is: string | null; note: string | null };

type Props = {
  choices: Correctable[];
  article: Article;
  /** Names that are offered for a speaker. */
  names: string[];
  onPut: (draft: Draft) => void;
};

const SHOWN_OF_WORDS = 40; // characters: enough to tell two quotations apart

export function CorrectionForm({ choices, article, names, onPut }: Props) {
  const { corrections: words } = useCompareTexts();
  const [at, setAt] = useState(0);
  const [value, setValue] = useState(choices[0]?.was ?? '');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<keyof typeof words.problems | null>(null);
  const id = useId();
  const choice = choices[at];
  if (!choice) return null;

  const choose = (index: number) => {
    setAt(index);
    setValue(choices[index]?.was ?? '');
    setProblem(null);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const is = value.trim() || null;
    const wrong = problemOf(choice, is, article);
    setProblem(wrong);
    if (wrong) document.getElementById(`${id}-value`)?.focus();
    else onPut({ ...choice, is, note: note.trim() || null });
  };
  return (
    <details class={styles.details}>
      <summary>{words.title}</summary>
      <form class={`${fields.form} ${styles.form}`} onSubmit={submit}>
        <label>
          {words.what}
          <select
            name="what"
            value={at}
            onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
          >
            {choices.map(({ of, said }, index) => (
              <option key={index} value={index}>
                {said === null ? words.kinds[of.kind] : words.speakerOf(beginningOf(said))}
              </option>
            ))}
          </select>
        </label>
        <label for={`${id}-value`}>{words.value}</label>
        <CorrectionValue
          key={at}
          kind={choice.of.kind}
          value={value}
          names={names}
          onInput={setValue}
          field={{
            id: `${id}-value`,
            'aria-invalid': problem !== null,
            'aria-describedby': `${id}-hint ${id}-problem`,
          }}
        />
        <p id={`${id}-hint`} class={styles.hint}>
          {choice.of.kind !== 'verdict' && words.hints[choice.of.kind]}
        </p>
        <p id={`${id}-problem`} class={styles.problem} role="alert">
          {problem && words.problems[problem]}
        </p>
        <label>
          {words.note}
          <input
            name="note"
            dir="auto"
            maxLength={2_000}
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </label>
        <button type="submit" class={fields.submit}>
          {words.put}
        </button>
      </form>
    </details>
  );
}

function problemOf({ of, was }: Correctable, is: string | null, article: Article) {
  if (is === was) return 'same';
  const isWords = of.kind === 'fact' || of.kind === 'dispute';
  return isWords && is !== null && !findWords(article, is) ? 'words' : null;
}

function beginningOf(said: string): string {
  const letters = [...said];
  return letters.length <= SHOWN_OF_WORDS ? said : `${letters.slice(0, SHOWN_OF_WORDS).join('')} …`;
}
