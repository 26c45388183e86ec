import { useMemo } from 'preact/hooks';
import {
  carriedOverTime,
  daysOfDispute,
  type SpreadStep,
  type Subject,
  spreadOf,
} from '../../../core/comparison/carried-over-time.ts';
import type { Copies } from '../../../core/comparison/copies.ts';
import type { Matrix } from '../../../core/comparison/matrix.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { ChoiceOf } from '../ChoiceOf.tsx';
import type { CellChoice } from '../cell-choice.ts';
import { type Moment, TimeFrame } from '../charts/TimeFrame.tsx';
import { type TimeScale, timeScale } from '../charts/time-scale.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import { type Choice, chosenOf } from '../place.ts';
import { ScrollFrame } from '../ScrollFrame.tsx';
import { CarriedChart } from './CarriedChart.tsx';
import { type Count, SpreadChart, SpreadLegend, SpreadTable } from './SpreadChart.tsx';
import { SubjectChoice, subjectOf } from './SubjectChoice.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import styles from './TimelineView.module.css';

type Props = {
  matrix: Matrix;
  copies: Copies;
  dossier: Dossier;
  choice: Choice;
  onChoose: (choice: Choice) => void;
  onOpen: (choice: CellChoice) => void;
};

const spans = ['story', 'all'] as const;

/** Who carried one thing, and when; how it spread; the same as a table. */
export function TimelineView({ matrix, copies, dossier, choice, onChoose, onOpen }: Props) {
  const { charts } = useCompareTexts();
  const subject = subjectOf(choice, dossier);
  const span = chosenOf(spans, choice.days);
  const articles = useMemo(
    () => carriedOverTime(matrix, subject, copies),
    [matrix, copies, subject.kind, subject.id],
  );
  const moments = useMoments(subject, dossier);

  const { core, continuation } = dossier.coverage;
  const [from, to] = [core.from, continuation.to];
  const dated = articles.flatMap(({ day }) => day ?? []);
  const own = dated.filter((day) => day >= from && day <= to);
  const days = span === 'story' && own.length > 0 ? own : dated;
  const bounds = [...days, ...moments.map(({ day }) => day).filter((day) => day >= from)].sort();
  const [first, last] = [bounds[0], bounds.at(-1)];
  const scale = first && last ? timeScale(first, last) : null;
  const shown = articles.filter(({ day }) => day !== null && scale?.includes(day));
  const outside = dated.length - shown.length;
  return (
    <div class={styles.view}>
      <div class={styles.choices}>
        <SubjectChoice dossier={dossier} subject={subject} onChoose={onChoose} />
        <ChoiceOf
          label={charts.span}
          value={span}
          options={spans.map((value) => ({ value, label: charts.spans[value] }))}
          onChoose={(value) => onChoose({ days: value })}
        />
      </div>
      <div class={styles.charts}>
        <section aria-labelledby="carried">
          <h3 id="carried" class={styles.title}>
            {charts.carried}
          </h3>
          {scale && shown.length > 0 ? (
            <>
              <p class={styles.as}>{charts.carriedAs}</p>
              <CarriedChart articles={shown}>
                {(rows) => (
                  <ScrollFrame label={charts.carried}>
                    <TimeFrame scale={scale} moments={moments}>
                      {rows(scale)}
                    </TimeFrame>
                  </ScrollFrame>
                )}
              </CarriedChart>
            </>
          ) : (
            <p class={styles.as}>{charts.nothingDated}</p>
          )}
          {outside > 0 && <p class={styles.as}>{charts.outside(outside)}</p>}
          {dated.length < articles.length && (
            <p class={styles.as}>{charts.undated(articles.length - dated.length)}</p>
          )}
          <TimelineTable articles={articles} matrix={matrix} subject={subject} onOpen={onOpen} />
        </section>
        {scale && shown.length > 0 && (
          <Spread {...{ steps: spreadOf(shown), scale, moments, kind: subject.kind }} />
        )}
      </div>
    </div>
  );
}

type SpreadProps = {
  steps: SpreadStep[];
  scale: TimeScale;
  moments: Moment[];
  kind: Subject['kind'];
};

function Spread({ steps, scale, moments, kind }: SpreadProps) {
  const { charts } = useCompareTexts();
  const counts: Count[] = kind === 'dispute' ? ['text', 'dispute'] : ['carried'];
  return (
    <section aria-labelledby="spread">
      <h3 id="spread" class={styles.title}>
        {charts.spread}
      </h3>
      <p class={styles.as}>{charts.spreadAs}</p>
      <SpreadLegend steps={steps} counts={counts} />
      <ScrollFrame label={charts.spread}>
        <TimeFrame scale={scale} moments={moments}>
          <SpreadChart steps={steps} scale={scale} counts={counts} />
        </TimeFrame>
      </ScrollFrame>
      <SpreadTable steps={steps} counts={counts} />
    </section>
  );
}

/** What of the story itself stands in the chart as lines. */
function useMoments({ kind, id }: Subject, dossier: Dossier): Moment[] {
  const { charts } = useCompareTexts();
  const dispute = dossier.disputes.find((one) => kind === 'dispute' && one.id === id);
  if (dispute) {
    const { reported, disputed } = daysOfDispute(dispute);
    if (reported === disputed) return [{ day: reported, label: charts.reportedAndDisputed }];
    return [
      { day: reported, label: charts.reported },
      { day: disputed, label: charts.disputed },
    ];
  }
  const fact = dossier.facts.find((one) => kind === 'fact' && one.id === id);
  if (fact) return [{ day: fact.date, label: charts.happened }];
  const quotation = dossier.quotations.find((one) => kind === 'quotation' && one.id === id);
  return quotation ? [{ day: quotation.said, label: charts.said }] : [];
}
