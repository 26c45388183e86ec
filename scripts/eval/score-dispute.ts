import type { Labelled } from './labelled.ts';
import type { Result } from './result.ts';
import { ratio } from './tally.ts';

export type DisputeScore = { draft: number | null; dispute: number | null; errors: string[] };

/** How often the page's carrying of the draft, and of the dispute over it, was seen rightly. */
export function scoreDispute(pairs: [Labelled, Result][]): DisputeScore {
  const errors: string[] = [];
  const right = { draft: 0, dispute: 0 };
  for (const [gold, found] of pairs) {
    for (const part of ['draft', 'dispute'] as const) {
      if (gold[part] === found[part]) right[part]++;
      else errors.push(`${gold.id}: ${part} ${gold[part]}, found ${found[part]}`);
    }
  }
  return {
    draft: ratio(right.draft, pairs.length),
    dispute: ratio(right.dispute, pairs.length),
    errors,
  };
}
