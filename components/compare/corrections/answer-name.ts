import type { CompareTexts } from '../../../catalogue/compare.ts';
import type { About } from '../../../core/coverage/about.ts';

/** What an article is to the story, in a few words. */
export function answerName({ about, corrections }: CompareTexts, answer: About): string {
  return answer === 'covers' ? corrections.covers : about[answer];
}
