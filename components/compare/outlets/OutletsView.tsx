import { useMemo } from 'preact/hooks';
import { localisedText } from '../../../catalogue/localised-text.ts';
import type { Copies } from '../../../core/comparison/copies.ts';
import { type OutletSummary, outletSummaries } from '../../../core/comparison/outlet-summaries.ts';
import type { ReadColumn } from '../../../core/comparison/read-columns.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import type { VerbFamily } from '../../../core/quotations/quotation.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { useCompareTexts } from '../compare-texts-context.ts';
import { DisputeTable } from './DisputeTable.tsx';
import styles from './OutletsView.module.css';
import { type Part, ShareChart, type ShareRow } from './ShareChart.tsx';

type Props = { columns: ReadColumn[]; copies: Copies; dossier: Dossier };

/** Outlet by outlet: who is quoted and how, what is carried. By name, and no outlet above another. */
export function OutletsView({ columns, copies, dossier }: Props) {
  const { charts } = useCompareTexts();
  const summaries = useMemo(
    () => outletSummaries(columns, dossier, copies),
    [columns, dossier, copies],
  );
  const words = charts.outlets;
  const [sides, verbs] = [useSides(summaries, dossier), useVerbs(summaries)];
  if (summaries.length === 0) return <p class={styles.note}>{words.nothingCovers}</p>;
  const rowsOf = (counts: (summary: OutletSummary) => number[]): ShareRow[] =>
    summaries.map((summary) => ({ outlet: summary.outlet, counts: counts(summary) }));
  return (
    <div class={styles.view}>
      <p class={styles.note}>{words.note}</p>
      <ShareChart
        id="sources"
        title={words.sources}
        explained={words.sourcesAs}
        parts={[
          { key: 'named', label: words.named },
          { key: 'unnamed', label: words.unnamed },
          { key: 'unclear', label: words.unclear },
        ]}
        rows={rowsOf(({ sources: { named, unnamed, unclear } }) => [named, unnamed, unclear])}
      />
      <ShareChart
        id="sides"
        title={words.sides}
        explained={words.sidesAs}
        parts={sides}
        rows={rowsOf((summary) =>
          sides.map(({ key }) => summary.sides.get(key === '' ? null : key) ?? 0),
        )}
      />
      <ShareChart
        id="verbs"
        title={words.verbs}
        explained={words.verbsAs}
        parts={verbs}
        rows={rowsOf((summary) =>
          verbs.map(({ key }) => summary.verbs.get(key as VerbFamily) ?? 0),
        )}
      />
      <ShareChart
        id="facts"
        title={words.facts}
        explained={words.factsAs}
        parts={[
          { key: 'found', label: words.factsFound },
          { key: 'not-found', label: words.factsNotFound },
        ]}
        rows={rowsOf(({ facts: { carried, possible } }) => [carried, possible - carried])}
      />
      {dossier.disputes.map((dispute) => (
        <DisputeTable key={dispute.id} dispute={dispute} summaries={summaries} />
      ))}
    </div>
  );
}

/** The dossier's sides that anybody quoted belongs to, and whom the dossier does not know. */
function useSides(summaries: OutletSummary[], { parties }: Dossier): Part[] {
  const { charts } = useCompareTexts();
  const { language } = useCatalogue();
  const quoted = new Set(summaries.flatMap(({ sides }) => [...sides.keys()]));
  return [
    ...parties
      .filter(({ id }) => quoted.has(id))
      .map(({ id, name }) => ({ key: id, label: localisedText(name, language).text })),
    ...(quoted.has(null) ? [{ key: '', label: charts.outlets.otherSide }] : []),
  ];
}

function useVerbs(summaries: OutletSummary[]): Part[] {
  const { views } = useCompareTexts();
  const used = new Set(summaries.flatMap(({ verbs }) => [...verbs.keys()]));
  return (Object.entries(views.quotations.families) as [VerbFamily, string][])
    .filter(([family]) => used.has(family))
    .map(([key, label]) => ({ key, label }));
}
