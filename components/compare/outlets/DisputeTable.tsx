import { carriages } from '../../../core/comparison/carried-over-time.ts';
import type { Carried, OutletSummary } from '../../../core/comparison/outlet-summaries.ts';
import type { Dispute } from '../../../core/dossier/schema.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { Prose } from '../../parts/Prose.tsx';
import { Words } from '../../parts/Words.tsx';
import { CarriageKey } from '../charts/CarriageSign.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import { ScrollFrame } from '../ScrollFrame.tsx';
import styles from './DisputeTable.module.css';

type Props = { dispute: Dispute; summaries: OutletSummary[] };

const WHEN = ['before', 'sameDay', 'after', 'undated'] as const;

/** What an outlet's articles carry of a dispute, before and after it was disputed: signs and counts. */
export function DisputeTable({ dispute, summaries }: Props) {
  const words = useCompareTexts();
  const { day } = useCatalogue();
  const { outlets } = words.charts;
  const rows = summaries.flatMap((summary) => {
    const own = summary.disputes.find((one) => one.dispute === dispute.id);
    return own ? [{ outlet: summary.outlet, own }] : [];
  });
  const disputed = rows[0]?.own.disputed ?? '';
  const shown = WHEN.filter((when) => rows.some(({ own }) => anyIn(own[when])));
  return (
    <section aria-labelledby={`dispute-${dispute.id}`} data-chart={dispute.id}>
      <h3 id={`dispute-${dispute.id}`} class={styles.title}>
        {outlets.dispute} – <Prose of={dispute.title} />
      </h3>
      <p class={styles.as}>{outlets.disputeAs(day(disputed))}</p>
      <div class={styles.frame}>
        <ScrollFrame label={outlets.dispute}>
          <table class={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.charts.outlet}</th>
                {shown.map((when) => (
                  <th key={when} scope="col">
                    {outlets.when[when]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ outlet, own }) => (
                <tr key={outlet ?? ''}>
                  <th scope="row">{outlet ? <Words>{outlet}</Words> : words.noOutlet}</th>
                  {shown.map((when) => (
                    <td key={when}>
                      <Counts of={own[when]} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      </div>
    </section>
  );
}

function Counts({ of }: { of: Carried }) {
  const { charts } = useCompareTexts();
  return (
    <ul class={styles.counts}>
      {carriages
        .filter((carriage) => of[carriage] > 0)
        .map((carriage) => (
          <li key={carriage} class={styles.count}>
            <CarriageKey carriage={carriage} />
            {of[carriage]} {charts.carriages[carriage]}
          </li>
        ))}
    </ul>
  );
}

function anyIn(counts: Carried): boolean {
  return Object.values(counts).some((count) => count > 0);
}
