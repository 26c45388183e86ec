import { resolve } from 'node:path';
import { readLabelled } from '../labelled.ts';
import { judge } from './judge.ts';
import { readPassages } from './passages.ts';
import { quotationsOn } from './quotations-on.ts';
import { reportOf } from './report.ts';

/** Who is quoted on the labelled articles below a folder, against whom the labels name. */
export function evaluateQuotations(corpus: string, withErrors: boolean): string {
  const folder = resolve(corpus, 'story');
  const articles = readLabelled(folder) ?? [];
  if (articles.length === 0) {
    return `There are no labelled articles in ${folder}, so nothing was measured.`;
  }
  return reportOf(
    articles.map((gold) => [gold, judge(gold, quotationsOn(gold))]),
    withErrors,
  );
}

/** The same for the invented passages of this repository. */
export function evaluatePassages(withErrors: boolean): string {
  return reportOf(
    readPassages().map((gold) => [gold, judge(gold, quotationsOn(gold))]),
    withErrors,
  );
}
