import type { Dossier } from '../dossier/schema.ts';
import { passageOf } from './passage-of.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { StatedFact } from './verdict.ts';
import { firstStatement } from './ways.ts';

/**
 * The dossier's facts that a page states, each with the first sentence that does. The headline
 * counts only where the text itself never says so; captions and links never do.
 */
export function statedFacts(dossier: Dossier, sentences: ReadSentence[]): StatedFact[] {
  const told = sentences.filter(({ role }) => role !== 'headline' && role !== 'furniture');
  const headline = sentences.filter(({ role }) => role === 'headline');
  return dossier.facts.flatMap(({ id, stated }) => {
    const sentence = firstStatement(stated, told) ?? firstStatement(stated, headline);
    if (!sentence) return [];
    return [{ fact: id, passage: passageOf(sentence) }];
  });
}
