import { stack, stackOffsetExpand } from 'd3-shape';
import { useId } from 'preact/hooks';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { Words } from '../../parts/Words.tsx';
import { ChartLegend } from '../charts/ChartLegend.tsx';
import { TableBehind } from '../charts/TableBehind.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import { OutletName } from '../OutletName.tsx';
import { PatternDefinitions, patternOf } from './patterns.tsx';
import styles from './ShareChart.module.css';

/** One kind of what is counted. */
export type Part = { key: string; label: string };
/** An outlet's counts, in the parts' order. */
export type ShareRow = { outlet: string | null; counts: number[] };

type Props = { id: string; title: string; explained: string; parts: Part[]; rows: ShareRow[] };

/** Each outlet's counts as parts of one bar, told by pattern and number, and as a table. */
export function ShareChart({ id, title, explained, parts, rows }: Props) {
  const words = useCompareTexts();
  const patterns = useId().replaceAll(':', '');
  const { charts } = words;
  const counted = rows.filter(({ counts }) => total(counts) > 0);
  return (
    <section class={styles.chart} aria-labelledby={id} data-chart={id}>
      <h3 id={id} class={styles.title}>
        {title}
      </h3>
      <p class={styles.as}>{explained}</p>
      <ChartLegend
        entries={parts.map(({ key, label }, at) => ({
          key,
          sign: (
            <svg class={styles.swatch} aria-hidden="true">
              <rect width="100%" height="100%" class={styles.part} fill={patternOf(patterns, at)} />
            </svg>
          ),
          label,
        }))}
      />
      <div class={styles.bars} aria-hidden="true">
        <PatternDefinitions id={patterns} count={parts.length} />
        {counted.map((row) => (
          <Bar key={row.outlet ?? ''} row={row} parts={parts} patterns={patterns} />
        ))}
      </div>
      <TableBehind
        caption={title}
        heads={[charts.outlet, ...parts.map(({ label }) => label), charts.outlets.total]}
      >
        {rows.map(({ outlet, counts }) => (
          <tr key={outlet ?? ''}>
            <th scope="row">{outlet ? <Words>{outlet}</Words> : words.noOutlet}</th>
            {counts.map((count, at) => (
              <td key={parts[at]?.key}>{count}</td>
            ))}
            <td>{total(counts)}</td>
          </tr>
        ))}
      </TableBehind>
    </section>
  );
}

const ROOM_FOR_NUMBER = 4; // hundredths of a bar

type BarProps = { row: ShareRow; parts: Part[]; patterns: string };

function Bar({ row: { outlet, counts }, parts, patterns }: BarProps) {
  const { dir, colon } = useCatalogue();
  const shares = stack<number[], number>()
    .keys(counts.keys())
    .value((of, at) => of[at] ?? 0)
    .offset(stackOffsetExpand)([counts]);
  return (
    <>
      <span class={styles.outlet}>
        <OutletName outlet={outlet} />
      </span>
      <svg class={styles.bar} aria-hidden="true">
        {shares.map(([share], at) => {
          const count = counts[at] ?? 0;
          const [from, to] = [(share?.[0] ?? 0) * 100, (share?.[1] ?? 0) * 100];
          if (count === 0) return null;
          const x = dir === 'rtl' ? 100 - to : from;
          return (
            <g key={parts[at]?.key}>
              <rect
                class={styles.part}
                x={`${x}%`}
                width={`${to - from}%`}
                height="100%"
                fill={patternOf(patterns, at)}
              >
                <title>
                  {parts[at]?.label}
                  {colon}
                  {count}
                </title>
              </rect>
              {to - from > ROOM_FOR_NUMBER && (
                <text class={styles.number} x={`${x + (to - from) / 2}%`} y="50%">
                  {count}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <span class={styles.total}>{total(counts)}</span>
    </>
  );
}

function total(counts: number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
