import type { Labelled } from './labelled.ts';
import type { Result } from './result.ts';
import { newTally, ratio, type Tally } from './tally.ts';

export type CoverageScore = {
  covers: Tally;
  mentions: Tally;
  /** Of the neighbours found to be neighbours, and of all: how many under the right name. */
  named: number | null;
  /** Labelled verdict, then the one given. */
  confusion: Record<string, Record<string, number>>;
  errors: string[];
};

export function scoreCoverage(pairs: [Labelled, Result][]): CoverageScore {
  const score: CoverageScore = {
    covers: newTally(),
    mentions: newTally(),
    named: null,
    confusion: {},
    errors: [],
  };
  let neighbours = 0;
  let named = 0;
  for (const [gold, found] of pairs) {
    count(score.covers, gold.coverage === 'covers', found.coverage === 'covers');
    count(score.mentions, gold.coverage === 'mentions', found.coverage === 'mentions');
    score.confusion[gold.coverage] ??= {};
    const row = score.confusion[gold.coverage] ?? {};
    row[found.coverage] = (row[found.coverage] ?? 0) + 1;
    if (gold.coverage === 'neighbour') {
      neighbours++;
      if (found.neighbour === gold.neighbour) named++;
    }
    if (gold.coverage !== found.coverage || gold.neighbour !== found.neighbour) {
      const want = `${gold.coverage} ${gold.neighbour ?? ''}`.trim();
      const got = `${found.coverage} ${found.neighbour ?? ''}`.trim();
      score.errors.push(`${gold.id}: ${want}, found ${got}\n    ${found.reasons.join('\n    ')}`);
    }
  }
  return { ...score, named: ratio(named, neighbours) };
}

function count(tally: Tally, wanted: boolean, found: boolean): void {
  if (wanted && found) tally.hits++;
  else if (wanted) tally.missed++;
  else if (found) tally.extra++;
}
