import type { CompareTexts } from '../../../catalogue/compare.ts';
import type { Answer } from '../../../core/coverage/verdict.ts';

/** What an article is to the story, in a few words. */
export function answerName({ about, corrections }: CompareTexts, answer: Answer): string {
  return answer === 'covers' ? corrections.covers : about[answer];
}
