import type { Labelled } from '../labelled.ts';
import { figure, tableOf } from '../table.ts';
import { f1, precision, ratio, recall } from '../tally.ts';
import { type Claim, calibrationTable, reasonTable } from './calibration.ts';
import type { Judged } from './judge.ts';
import { extraClasses, missedClasses } from './span-classes.ts';
import { wrongClasses } from './wrong-classes.ts';

export type Pairs = [Labelled, Judged[]][];

const COLUMNS = [
  'language', 'articles', 'quotations', 'spans P', 'spans R', 'spans F1',
  'right', 'unclear', 'wrong', 'right of named',
]; // biome-ignore format: one column a word

/** Spans and speakers by language, how sure the speakers were, and the errors by kind. */
export function reportOf(pairs: Pairs, withErrors: boolean): string {
  const languages = [...new Set(pairs.map(([{ lang }]) => lang))].sort();
  const rows = languages.map((lang) => {
    return rowOf(
      lang,
      pairs.filter(([gold]) => gold.lang === lang),
    );
  });
  const claims = pairs.flatMap(([, judged]) => judged.flatMap(claimOf));
  const parts = [
    tableOf(COLUMNS, [...rows, rowOf('all', pairs)]),
    calibrationTable(claims),
    reasonTable(claims),
    classTable(pairs, languages),
  ];
  return [...parts, ...(withErrors ? [errorsOf(pairs)] : [])].join('\n\n');
}

function rowOf(name: string, pairs: Pairs): string[] {
  const judged = pairs.flatMap(([, each]) => each);
  const count = (outcome: Judged['outcome']) =>
    judged.filter((one) => one.outcome === outcome).length;
  const [right, unclear, wrong, missed] = [
    count('right'), count('unclear'), count('wrong'), count('missed'),
  ]; // biome-ignore format: in one row
  const hits = right + unclear + wrong;
  const spans = { hits, extra: count('extra'), missed };
  const shares = [right, unclear, wrong].map((part) => ratio(part, hits));
  const claims = judged.flatMap(claimOf);
  const named = ratio(claims.filter((claim) => claim.right).length, claims.length);
  const figures = [precision(spans), recall(spans), f1(spans), ...shares, named];
  return [name, String(pairs.length), String(hits + missed), ...figures.map(figure)];
}

/** A speaker who was named; a speaker rightly left open claims nothing. */
function claimOf({ outcome, found }: Judged): Claim[] {
  if (!found?.speaker || outcome === 'extra') return [];
  const { confidence, reason } = found;
  return [{ confidence, reason, right: outcome === 'right' }];
}

function classTable(pairs: Pairs, languages: string[]): string {
  const groups = {
    wrong: wrongClasses,
    unclear: [null],
    missed: missedClasses,
    extra: extraClasses,
  };
  const rows = Object.entries(groups).flatMap(([outcome, kinds]) =>
    kinds.map((kind) => {
      const counts = languages.map((lang) => {
        const own = pairs.filter(([gold]) => gold.lang === lang).flatMap(([, each]) => each);
        return own.filter((one) => one.outcome === outcome && one.kind === kind).length;
      });
      const all = counts.reduce((sum, each) => sum + each, 0);
      return [kind ? `${outcome}: ${kind}` : outcome, ...[...counts, all].map(String)];
    }),
  );
  const seen = rows.filter((row) => row.at(-1) !== '0');
  return tableOf(['error', ...languages, 'all'], seen);
}

function errorsOf(pairs: Pairs): string {
  return pairs
    .flatMap(([gold, judged]) => {
      return judged.filter(({ outcome }) => outcome !== 'right').map((one) => errorOf(gold, one));
    })
    .join('\n\n');
}

function errorOf({ id, paragraphs }: Labelled, { outcome, kind, gold, found }: Judged): string {
  const block = gold?.in ?? found?.passage.block ?? 0;
  const speaker = found?.speaker;
  const taken = speaker ? `${speaker.name} (“${speaker.printed}”)` : 'nobody';
  const who = found
    ? `${taken}, ${found.reason} ${found.confidence.toFixed(2)}${gold ? `; is ${gold.speaker ?? 'nobody'}` : ''}`
    : (gold?.speaker ?? 'nobody');
  const head = `${id} [${block}] ${outcome}${kind ? `: ${kind}` : ''}`;
  return `${head}\n  “${gold?.text ?? found?.text}”\n  ${who}\n  ${paragraphs[block]}`;
}
