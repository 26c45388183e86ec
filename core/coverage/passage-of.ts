import type { Passage } from '../article.ts';
import type { ReadSentence } from './read-sentences.ts';

export function passageOf({ block, start, end }: ReadSentence): Passage {
  return { block, start, end };
}
