import type { ComponentChildren } from 'preact';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import styles from './TimeFrame.module.css';
import type { TimeScale } from './time-scale.ts';

/** A day of the story itself, across the charts. */
export type Moment = { day: string; label: string };

type Props = { scale: TimeScale; moments: Moment[]; children: ComponentChildren };

/**
 * What charts over the same days share: the days along the top, and the story's own as lines. Time
 * runs as the interface is read, from right to left in Arabic and Hebrew. The
 * tables under the charts say the same to who has them read out.
 */
export function TimeFrame({ scale, moments, children }: Props) {
  const { day } = useCatalogue();
  const shown = moments.filter((moment) => scale.includes(moment.day));
  return (
    <div class={styles.frame} style={{ '--ticks': scale.ticks.length }} aria-hidden="true">
      <div class={styles.axis}>
        {scale.ticks.map((tick) => (
          <span key={tick} class={styles.tick} style={{ '--at': scale.at(tick) }}>
            {day(tick, 'short')}
          </span>
        ))}
      </div>
      <div class={styles.moments}>
        {shown.map((moment) => (
          <span key={moment.label} class={styles.moment} style={{ '--at': scale.at(moment.day) }}>
            {moment.label}
          </span>
        ))}
      </div>
      <div class={styles.field}>
        <div class={styles.lines}>
          {shown.map((moment) => (
            <span key={moment.label} class={styles.line} style={{ '--at': scale.at(moment.day) }} />
          ))}
        </div>
        {children}
      </div>
    </div>
  );
}
