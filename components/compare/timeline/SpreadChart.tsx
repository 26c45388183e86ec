import { ticks } from 'd3-array';
import { curveStepAfter, line } from 'd3-shape';
import type { SpreadStep } from '../../../core/comparison/carried-over-time.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { ChartLegend } from '../charts/ChartLegend.tsx';
import { TableBehind } from '../charts/TableBehind.tsx';
import type { TimeScale } from '../charts/time-scale.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import styles from './SpreadChart.module.css';

type Props = { steps: SpreadStep[]; scale: TimeScale; counts: Count[] };

export type Count = 'text' | 'dispute' | 'carried';

/** Articles up to each day, as a line that steps: a full one, and a broken one for the dispute. */
export function SpreadChart({ steps, scale, counts }: Props) {
  const { dir } = useCatalogue();
  const most = Math.max(1, ...steps.flatMap((step) => counts.map((count) => step[count])));
  const height = (count: number) => 100 - (100 * count) / most;
  const levels = ticks(0, most, Math.min(4, most)).filter(Number.isInteger);
  const x = (day: string) => (dir === 'rtl' ? 100 - scale.at(day) : scale.at(day));
  const end = dir === 'rtl' ? 0 : 100;
  const pathOf = (count: Count) =>
    line<[number, number]>().curve(curveStepAfter)([
      [100 - end, 100],
      ...steps.map((step): [number, number] => [x(step.day), height(step[count])]),
      [end, height(steps.at(-1)?.[count] ?? 0)],
    ]);
  return (
    <div class={styles.chart}>
      <div class={styles.heights}>
        {levels.map((tick) => (
          <span key={tick} class={styles.height} style={{ '--at': height(tick) }}>
            {tick}
          </span>
        ))}
      </div>
      <svg class={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {levels.map((tick) => (
          <line
            key={tick}
            class={styles.rule}
            x1={0}
            x2={100}
            y1={height(tick)}
            y2={height(tick)}
          />
        ))}
        {counts.map((count) => (
          <path key={count} class={styles[count]} d={pathOf(count) ?? ''} data-spread={count} />
        ))}
      </svg>
    </div>
  );
}

type LegendProps = { steps: SpreadStep[]; counts: Count[] };

export function SpreadLegend({ steps, counts }: LegendProps) {
  const labelOf = useCountLabel();
  return (
    <ChartLegend
      entries={counts.map((count) => ({
        key: count,
        sign: (
          <svg class={styles.sample} viewBox="0 0 30 4" aria-hidden="true">
            <line class={styles[count]} x1={0} x2={30} y1={2} y2={2} />
          </svg>
        ),
        label: `${labelOf(count)} (${steps.at(-1)?.[count] ?? 0})`,
      }))}
    />
  );
}

/** The same day by day. */
export function SpreadTable({ steps, counts }: LegendProps) {
  const { charts } = useCompareTexts();
  const { day } = useCatalogue();
  const labelOf = useCountLabel();
  return (
    <TableBehind caption={charts.spreadAs} heads={[charts.day, ...counts.map(labelOf)]}>
      {steps.map((step) => (
        <tr key={step.day}>
          <th scope="row">{day(step.day, 'short')}</th>
          {counts.map((count) => (
            <td key={count}>{step[count]}</td>
          ))}
        </tr>
      ))}
    </TableBehind>
  );
}

function useCountLabel(): (count: Count) => string {
  const { charts } = useCompareTexts();
  return (count) => (count === 'carried' ? charts.carriages.carried : charts[count]);
}
