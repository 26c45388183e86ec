import type { ComponentChildren } from 'preact';
import styles from './ChartLegend.module.css';

type Props = { entries: { key: string; sign: ComponentChildren; label: ComponentChildren }[] };

/** What the signs of a chart stand for. */
export function ChartLegend({ entries }: Props) {
  return (
    <ul class={styles.legend}>
      {entries.map(({ key, sign, label }) => (
        <li key={key} class={styles.entry}>
          {sign}
          {label}
        </li>
      ))}
    </ul>
  );
}
