import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import styles from './DoneBar.module.css';
import type { Done } from './settings-state.ts';
import { useSettingsTexts } from './settings-texts-context.ts';

/** What was done last, always in sight, and the way back. */
export function DoneBar({ done }: { done: Done | null }) {
  const { undo } = useSettingsTexts();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed goes with what it did, and the focus must not go with it.
    const back = bar.current?.querySelector('button');
    if (done) (back ?? bar.current)?.focus();
  }, [done]);
  return (
    <div ref={bar} tabIndex={-1} class={done ? styles.bar : styles.nothing}>
      <output>{done?.says}</output>
      {done?.undo && (
        <Button id="undo" onClick={done.undo}>
          {undo}
        </Button>
      )}
    </div>
  );
}
