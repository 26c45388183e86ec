import type { ComponentChildren } from 'preact';
import {
  type Carriage,
  carriages,
  type TimedArticle,
} from '../../../core/comparison/carried-over-time.ts';
import { isolated } from '../../../core/language/readable-text.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { CarriageKey, CarriageSign } from '../charts/CarriageSign.tsx';
import { ChartLegend } from '../charts/ChartLegend.tsx';
import type { TimeScale } from '../charts/time-scale.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import { OutletName } from '../OutletName.tsx';
import styles from './CarriedChart.module.css';

type Props = {
  /** All with a day. */
  articles: TimedArticle[];
  /** Puts the rows among the days. */
  children: (rows: (scale: TimeScale) => ComponentChildren) => ComponentChildren;
};

/** A row for each outlet, a mark for each article on its day. The table under it has the words. */
export function CarriedChart({ articles, children }: Props) {
  const { charts } = useCompareTexts();
  const outlets = byOutlet(articles);
  return (
    <>
      <ChartLegend
        entries={carriages
          .filter((carriage) => articles.some((article) => article.carriage === carriage))
          .map((carriage) => ({
            key: carriage,
            sign: <CarriageKey carriage={carriage} />,
            label: charts.carriages[carriage],
          }))}
      />
      {children((scale) =>
        outlets.map(([outlet, own]) => (
          <OutletRow key={outlet} outlet={outlet} articles={own} scale={scale} />
        )),
      )}
    </>
  );
}

const HEIGHT = 22; // pixels for each mark that stands on the same day

type RowProps = { outlet: string; articles: TimedArticle[]; scale: TimeScale };

function OutletRow({ outlet, articles, scale }: RowProps) {
  const words = useCompareTexts();
  const { dir, day } = useCatalogue();
  const stacked = stackedByDay(articles);
  const height = HEIGHT * Math.max(...stacked.map(({ level }) => level + 1));
  return (
    <div class={styles.row}>
      <span class={styles.outlet}>
        <OutletName outlet={outlet} />
      </span>
      <svg class={styles.marks} style={{ blockSize: `${height}px` }} aria-hidden="true">
        {stacked.map(({ article, level }) => {
          const at = scale.at(article.day ?? '');
          const x = dir === 'rtl' ? 100 - at : at;
          const said = saidOf(article.carriage);
          const { title, published } = article.column;
          const whole = [title && isolated(title), published && day(published), said];
          return (
            <svg
              key={article.column.id}
              x={`${x}%`}
              y={HEIGHT * level + HEIGHT / 2}
              overflow="visible"
              aria-hidden="true"
            >
              <CarriageSign carriage={article.carriage} said={whole.filter(Boolean).join(' · ')} />
            </svg>
          );
        })}
      </svg>
    </div>
  );

  function saidOf(carriage: Carriage): string {
    return words.charts.carriages[carriage];
  }
}

/** Marks of one day stand under each other. */
function stackedByDay(articles: TimedArticle[]): { article: TimedArticle; level: number }[] {
  const levels = new Map<string, number>();
  return articles.map((article) => {
    const level = levels.get(article.day ?? '') ?? 0;
    levels.set(article.day ?? '', level + 1);
    return { article, level };
  });
}

/** By name: an order that says nothing of who was first. */
function byOutlet(articles: TimedArticle[]): [string, TimedArticle[]][] {
  const outlets = new Map<string, TimedArticle[]>();
  for (const article of articles) {
    const name = article.column.outlet ?? '';
    outlets.set(name, [...(outlets.get(name) ?? []), article]);
  }
  return [...outlets].sort(([a], [b]) => (a < b ? -1 : 1));
}
