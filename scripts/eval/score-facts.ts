import type { Labelled } from './labelled.ts';
import type { Result } from './result.ts';
import { newTally, type Tally } from './tally.ts';

export type FactScore = { all: Tally; byFact: Record<string, Tally>; errors: string[] };

export function scoreFacts(pairs: [Labelled, Result][]): FactScore {
  const score: FactScore = { all: newTally(), byFact: {}, errors: [] };
  for (const [gold, found] of pairs) {
    const wanted = new Set(gold.facts);
    const got = new Set(found.facts);
    for (const fact of new Set([...wanted, ...got])) {
      score.byFact[fact] ??= newTally();
      const outcome = !wanted.has(fact) ? 'extra' : got.has(fact) ? 'hits' : 'missed';
      score.all[outcome]++;
      const tally = score.byFact[fact];
      if (tally) tally[outcome]++;
      if (outcome !== 'hits') score.errors.push(`${gold.id}: ${outcome} ${fact}`);
    }
  }
  return score;
}
