import { useEffect, useRef } from 'preact/hooks';
import { refusalSentence } from '../../catalogue/refusal.ts';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { AddFailures } from './AddFailures.tsx';
import styles from './AddingProgress.module.css';
import { useLibraryTexts } from './library-texts-context.ts';

/** What the page shows of articles being added. */
export type AddingState = {
  state: 'running' | 'stopped' | 'done';
  problem: string | null;
  done: number;
  counts: { new: number; changed: number; same: number };
  failures: { name: string; problem: string }[];
};

type Actions = { cancel: () => void; resume: () => void; takeBack: () => void; close: () => void };

type Props = {
  adding: AddingState;
  /** Another number for each lot of articles. */
  lot: number;
  actions: Actions;
};

export function AddingProgress({ adding, lot, actions }: Props) {
  const words = useLibraryTexts();
  const catalogue = useCatalogue();
  const { state, problem, counts, failures } = adding;
  const said = words.adding[state];
  const why = problem && refusalSentence(catalogue, problem);
  const progress = useRef<HTMLDivElement>(null);
  // Below whatever is unfolded above it, it would begin out of sight.
  useEffect(() => progress.current?.scrollIntoView({ block: 'nearest' }), [lot]);
  return (
    <div ref={progress} class={styles.adding} data-state={state}>
      <h2 id="adding" class={styles.title}>
        {words.adding.title}
      </h2>
      <progress class={styles.bar} value={adding.done} aria-labelledby="adding" />
      <p role="status" class={styles.state}>
        {said}
        {why && ` ${why}`}
      </p>
      <ul class={styles.counts}>
        <li>{words.adding.new(counts.new)}</li>
        {counts.changed > 0 && <li>{words.adding.changed(counts.changed)}</li>}
        {counts.same > 0 && <li>{words.adding.same(counts.same)}</li>}
        {failures.length > 0 && <li>{words.adding.failed(failures.length)}</li>}
      </ul>
      <div class={styles.actions}>
        {state === 'running' && (
          <Button id="stop-adding" onClick={actions.cancel}>
            {words.adding.cancel}
          </Button>
        )}
        {state === 'stopped' && (
          <Button id="resume-adding" kind="next" onClick={actions.resume}>
            {words.adding.resume}
          </Button>
        )}
        {state !== 'running' && counts.new > 0 && (
          <Button id="take-back" onClick={actions.takeBack}>
            {words.adding.takeBack}
          </Button>
        )}
        {state !== 'running' && (
          <Button id="close-adding" onClick={actions.close}>
            {words.adding.close}
          </Button>
        )}
      </div>
      <AddFailures key={lot} failures={failures} />
    </div>
  );
}
