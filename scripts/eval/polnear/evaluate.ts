import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPolnear } from './document.ts';
import { quotationsIn } from './quotations-in.ts';
import { reportOf } from './report.ts';

/** The articles of PolNeAR, made into JSON lines: it has no licence, so it is brought along. */
export function evaluatePolnear(given: string | null, withErrors: boolean): string {
  if (!given) return 'Say which file of PolNeAR to measure on: npm run eval -- polnear file.jsonl';
  const file = resolve(given);
  if (!existsSync(file)) return `There is no file ${file}, so nothing was measured.`;
  const pairs = readPolnear(file).map((document) => {
    return { document, found: quotationsIn(document.text) };
  });
  return reportOf(pairs, withErrors);
}
