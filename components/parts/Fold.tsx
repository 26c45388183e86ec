import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import styles from './Fold.module.css';

type Props = {
  title: string;
  open?: boolean;
  id?: string;
  /** As a function: drawn no sooner than the fold is opened. */
  children: ComponentChildren | (() => ComponentChildren);
};

/** Something a reader may unfold: the browser's own, so it works by keyboard and find-in-page. */
export function Fold({ title, open, id, children }: Props) {
  const [wasOpened, setOpened] = useState(open ?? false);
  const isLate = typeof children === 'function';
  return (
    <details
      class={styles.fold}
      open={open}
      id={id}
      onToggle={isLate ? ({ currentTarget }) => currentTarget.open && setOpened(true) : undefined}
    >
      <summary class={styles.summary}>{title}</summary>
      <div class={styles.content}>{isLate ? wasOpened && children() : children}</div>
    </details>
  );
}
