import type { Passage } from '../../core/article.ts';
import { useCatalogue } from './catalogue-context.ts';
import styles from './JumpButton.module.css';
import { useJump } from './jump-context.ts';

/** Brings the page beside the notes to a sentence. */
export function JumpButton({ passage, label }: { passage: Passage; label?: string }) {
  const catalogue = useCatalogue();
  const jump = useJump();
  return (
    <button type="button" class={styles.jump} onClick={() => jump(passage)}>
      {label ?? catalogue.actions.show}
    </button>
  );
}
