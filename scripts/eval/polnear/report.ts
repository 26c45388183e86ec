import { type Claim, calibrationTable, reasonTable } from '../quotations/calibration.ts';
import { figure, tableOf } from '../table.ts';
import { f1, precision, ratio, recall } from '../tally.ts';
import { type Attributed, type Pair, type PolnearScore, scorePolnear } from './score.ts';

const COLUMNS = [
  'quotations', 'spans P', 'spans R', 'spans F1', 'bounded R', 'named', 'exact', 'head',
  'head, no pronoun', 'end to end P', 'end to end R', 'end to end F1',
]; // biome-ignore format: one column a word

/** Spans, speakers and both together; then how sure the speakers were, and every error if asked. */
export function reportOf(pairs: Pair[], withErrors: boolean): string {
  const all = scorePolnear(pairs, 1);
  const claims = all.attributed.flatMap(claimOf);
  const parts = [
    tableOf(COLUMNS, [rowOf('all', all), rowOf('5 words and more', scorePolnear(pairs, 5))]),
    calibrationTable(claims),
    reasonTable(claims),
  ];
  return [...parts, ...(withErrors ? [errorsOf(all)] : [])].join('\n\n');
}

function rowOf(name: string, { spans, bounded, withSpeaker, attributed }: PolnearScore): string[] {
  const count = (test: (one: Attributed) => boolean) => attributed.filter(test).length;
  const heads = count(({ head }) => head);
  const plain = attributed.filter(({ pronoun }) => !pronoun);
  const found = spans.hits + spans.extra;
  const both = { hits: heads, extra: found - heads, missed: withSpeaker - heads };
  const figures = [
    precision(spans), recall(spans), f1(spans),
    ratio(bounded.hits, bounded.of),
    ratio(count((one) => one.found.speaker !== null), attributed.length),
    ratio(count(({ exact }) => exact), attributed.length),
    ratio(heads, attributed.length),
    ratio(plain.filter(({ head }) => head).length, plain.length),
    precision(both), recall(both), f1(both),
  ]; // biome-ignore format: as the columns stand
  return [name, ...figures.map(figure)];
}

function claimOf({ found, head }: Attributed): Claim[] {
  const { confidence, reason } = found;
  return found.speaker === null ? [] : [{ confidence, reason, right: head }];
}

function errorsOf({ attributed }: PolnearScore): string {
  return attributed
    .filter(({ head }) => !head)
    .map(({ document: { doc_id, text }, gold, found }) => {
      const who = `${found.speaker ?? 'nobody'}, ${found.reason} ${found.confidence.toFixed(2)}`;
      return `${doc_id}\n  “${gold.text}”\n  ${who}; is ${gold.speaker}\n  ${lineAt(text, gold.start)}`;
    })
    .join('\n\n');
}

function lineAt(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at) + 1;
  return text.slice(from).split('\n', 1)[0] ?? '';
}
