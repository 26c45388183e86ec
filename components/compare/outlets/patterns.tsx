import type { ComponentChildren } from 'preact';
import styles from './patterns.module.css';

/** Fills that differ without colour, in the order in which parts take them. */
const PATTERNS: (() => ComponentChildren)[] = [
  () => <rect class={styles.solid} width="8" height="8" />,
  () => <path class={styles.line} d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4" />,
  () => <circle class={styles.dot} cx="4" cy="4" r="1.6" />,
  () => <path class={styles.line} d="M0,4 h8" />,
  () => <path class={styles.line} d="M0,0 l8,8 M0,8 l8,-8" />,
  () => <path class={styles.line} d="M4,0 v8" />,
  () => <rect class={styles.half} width="8" height="8" />,
  () => <path class={styles.line} d="M0,4 h8 M4,0 v8" />,
  () => <circle class={styles.ring} cx="4" cy="4" r="2" />,
  () => null,
];

/** More parts than patterns would begin again; the numbers and the table still tell them apart. */
export function patternOf(id: string, at: number): string {
  return `url(#${id}-${at % PATTERNS.length})`;
}

export function PatternDefinitions({ id, count }: { id: string; count: number }) {
  return (
    <svg class={styles.definitions} aria-hidden="true">
      <defs>
        {PATTERNS.slice(0, count).map((Mark, at) => (
          <pattern key={at} id={`${id}-${at}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect class={styles.ground} width="8" height="8" />
            <Mark />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
