import type { ComponentChildren } from 'preact';
import styles from './Fold.module.css';

/** Something a reader may unfold: the browser's own, so it works by keyboard and find-in-page. */
export function Fold(props: { title: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class={styles.fold} open={props.open}>
      <summary class={styles.summary}>{props.title}</summary>
      <div class={styles.content}>{props.children}</div>
    </details>
  );
}
