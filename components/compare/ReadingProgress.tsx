import { useId } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useCompareTexts } from './compare-texts-context.ts';
import styles from './ReadingProgress.module.css';

type Props = {
  reading: { done: number; total: number } | null;
  failed: boolean;
  onAgain: () => void;
};

/** How far the articles have been read, or that they could not be. */
export function ReadingProgress({ reading, failed, onAgain }: Props) {
  const { views, again } = useCompareTexts();
  const label = useId();
  if (failed) {
    return (
      <div class={styles.reading} role="alert">
        <p>{views.failed}</p>
        <Button kind="next" onClick={onAgain}>
          {again}
        </Button>
      </div>
    );
  }
  if (!reading) return null;
  return (
    <div class={styles.reading}>
      <p id={label}>{views.reading(reading.done, reading.total)}</p>
      <progress
        class={styles.bar}
        aria-labelledby={label}
        value={reading.done}
        max={reading.total}
      />
    </div>
  );
}
