import { isolated } from '../core/language/readable-text.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Why something could not be done, in a sentence, which may name the article that was in the way. A
 * code that nobody knows gets a general one.
 */
export function refusalSentence({ refusals }: Catalogue, problem: string, article = '…'): string {
  const known = Object.hasOwn(refusals, problem) ? problem : 'other';
  const sentence = refusals[known as keyof typeof refusals];
  return typeof sentence === 'string' ? sentence : sentence(isolated(article));
}

type Outcome = { ok: true } | { ok: false; problem: string; article?: string | undefined };

/** What is said of an answer: why it is a refusal, else `done`. */
export function outcomeSentence<Done extends string | null>(
  catalogue: Catalogue,
  answer: Outcome,
  done: Done,
): string | Done {
  return answer.ok ? done : refusalSentence(catalogue, answer.problem, answer.article);
}
