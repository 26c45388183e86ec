import type { ComponentChildren } from 'preact';
import styles from './ReadOut.module.css';

/** Words for a screen reader, where the eye sees the same otherwise. */
export function ReadOut({ children }: { children: ComponentChildren }) {
  return <span class={styles.hidden}>{children}</span>;
}
