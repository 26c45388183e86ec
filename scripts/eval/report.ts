import type { Alarms } from './false-alarms.ts';
import type { Labelled } from './labelled.ts';
import type { Result } from './result.ts';
import { scoreCoverage } from './score-coverage.ts';
import { scoreDispute } from './score-dispute.ts';
import { scoreFacts } from './score-facts.ts';
import { scoreQuotations } from './score-quotations.ts';
import { figure, tableOf } from './table.ts';
import { f1, precision, recall } from './tally.ts';

type Pairs = [Labelled, Result][];

const VERDICTS = ['covers', 'mentions', 'neighbour', 'none'];
const COLUMNS = [
  'language', 'articles', 'covers P', 'covers R', 'mentions P', 'mentions R', 'named',
  'facts P', 'facts R', 'facts F1', 'draft', 'dispute', 'spans F1', 'speakers',
]; // biome-ignore format: one column a word

/** The measures as tables, and every error behind them when asked for. */
export function reportOf(
  pairs: Pairs,
  alarms: Record<string, Alarms | null>,
  withErrors: boolean,
): string {
  const languages = [...new Set(pairs.map(([{ lang }]) => lang))].sort();
  const rows = languages.map((lang) =>
    rowOf(
      lang,
      pairs.filter(([gold]) => gold.lang === lang),
    ),
  );
  const parts = [
    tableOf(COLUMNS, [...rows, rowOf('all', pairs)]),
    confusion(pairs),
    byFact(pairs),
    ...Object.entries(alarms).map(([name, found]) => alarmLine(name, found)),
  ];
  if (withErrors)
    parts.push(errorsOf(pairs), ...Object.values(alarms).flatMap((a) => a?.alarms ?? []));
  return parts.join('\n\n');
}

function rowOf(name: string, pairs: Pairs): string[] {
  const coverage = scoreCoverage(pairs);
  const facts = scoreFacts(pairs).all;
  const dispute = scoreDispute(pairs);
  const quotations = scoreQuotations(pairs);
  const figures = [
    precision(coverage.covers), recall(coverage.covers),
    precision(coverage.mentions), recall(coverage.mentions), coverage.named,
    precision(facts), recall(facts), f1(facts),
    dispute.draft, dispute.dispute, f1(quotations.spans), quotations.speakers,
  ]; // biome-ignore format: as the columns stand
  return [name, String(pairs.length), ...figures.map(figure)];
}

function confusion(pairs: Pairs): string {
  const { confusion: counts } = scoreCoverage(pairs);
  const rows = VERDICTS.map((gold) => [
    gold,
    ...VERDICTS.map((found) => String(counts[gold]?.[found] ?? 0)),
  ]);
  return tableOf(['labelled \\ found', ...VERDICTS], rows);
}

function byFact(pairs: Pairs): string {
  const rows = Object.entries(scoreFacts(pairs).byFact)
    .sort()
    .map(([fact, { hits, extra, missed }]) => [fact, ...[hits, extra, missed].map(String)]);
  return tableOf(['fact', 'found', 'extra', 'missed'], rows);
}

function alarmLine(name: string, found: Alarms | null): string {
  if (!found) return `False alarms on ${name}: not measured, the folder is absent.`;
  const { pages, alarms, neighbours } = found;
  return `False alarms on ${name}: ${alarms.length} of ${pages}; called a neighbour: ${neighbours}.`;
}

function errorsOf(pairs: Pairs): string {
  return [
    ...scoreCoverage(pairs).errors,
    ...scoreDispute(pairs).errors,
    ...scoreFacts(pairs).errors,
    ...scoreQuotations(pairs).errors,
  ].join('\n');
}
