import type { ComponentChildren } from 'preact';
import styles from './Unseen.module.css';

/** Words for those who listen rather than look. */
export function Unseen({ children }: { children: ComponentChildren }) {
  return <span class={styles.unseen}>{children}</span>;
}
