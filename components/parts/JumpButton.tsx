import type { Passage } from '../../core/article.ts';
import { isolated } from '../../core/language/readable-text.ts';
import { useCatalogue } from './catalogue-context.ts';
import styles from './JumpButton.module.css';
import { useJump } from './jump-context.ts';

/** Brings the page beside the notes to a sentence. */
export function JumpButton(props: {
  passage: Passage;
  label?: string;
  /** What tells this button from the others, for those who hear it out of its place. */
  about?: string;
}) {
  const { passage, about } = props;
  const catalogue = useCatalogue();
  const jump = useJump();
  const label = props.label ?? catalogue.actions.show;
  const named = about && `${label}${catalogue.colon}${isolated(about)}`;
  return (
    <button aria-label={named} type="button" class={styles.jump} onClick={() => jump(passage)}>
      {label}
    </button>
  );
}
