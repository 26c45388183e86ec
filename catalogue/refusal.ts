import type { Catalogue } from './catalogue.ts';

/** Why something could not be done, in a sentence. A code that nobody knows gets a general one. */
export function refusalSentence({ refusals }: Catalogue, problem: string): string {
  const known = Object.hasOwn(refusals, problem) ? problem : 'other';
  return refusals[known as keyof typeof refusals];
}

type Outcome = { ok: true } | { ok: false; problem: string };

/** What is said of an answer: why it is a refusal, else `done`. */
export function outcomeSentence(
  catalogue: Catalogue,
  answer: Outcome,
  done: string | null,
): string | null {
  return answer.ok ? done : refusalSentence(catalogue, answer.problem);
}
