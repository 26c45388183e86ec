import { useCatalogue } from '../parts/catalogue-context.ts';
import { Icon } from '../parts/Icon.tsx';
import { useMarks } from '../parts/marks-context.ts';
import styles from './NotesContents.module.css';

/** Marks in the page on or off, beside the notes that they lead to. */
export function MarksButton() {
  const { popup } = useCatalogue();
  const marks = useMarks();
  if (!marks) return null;
  return (
    <button
      type="button"
      id="marks"
      class={styles.tool}
      aria-pressed={marks.on}
      onClick={() => marks.set(!marks.on)}
    >
      <Icon of="marks" />
      {popup.marks}
    </button>
  );
}
