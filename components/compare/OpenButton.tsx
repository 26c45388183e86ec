import type { ComponentChildren } from 'preact';
import styles from './OpenButton.module.css';

type Props = {
  children: ComponentChildren;
  /** What it says to whoever hears it out of its place. */
  label?: string;
  /** In a grid, where the arrow keys lead to it. */
  tabIndex?: number | undefined;
  onOpen: () => void;
};

/** Words that open what they name beside the page: a passage, or an article. */
export function OpenButton({ children, label, tabIndex, onOpen }: Props) {
  return (
    <button
      type="button"
      class={styles.open}
      aria-haspopup="dialog"
      aria-label={label}
      tabIndex={tabIndex}
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
