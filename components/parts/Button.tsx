import type { ComponentChildren } from 'preact';
import styles from './Button.module.css';

/** `next` is the one thing to do next: at most one of them on a screen. */
export function Button(props: {
  children: ComponentChildren;
  onClick: () => void;
  kind?: 'next' | 'other';
  id?: string;
  /** What it says to whoever hears it out of its place; it begins with what is seen. */
  label?: string;
  disabled?: boolean;
}) {
  return (
    <button
      type="button"
      id={props.id}
      aria-label={props.label}
      class={props.kind === 'next' ? styles.next : styles.button}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
