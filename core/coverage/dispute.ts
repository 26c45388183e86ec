import type { Passage } from '../article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { passageOf } from './passage-of.ts';
import type { ReadSentence } from './read-sentences.ts';
import { latestFact, waysOn } from './stated-facts.ts';
import type { DisputeOnPage, Verdict } from './verdict.ts';
import { tellingStatement } from './ways.ts';

/**
 * For each dispute of the dossier: where the page reports the text, and where the dispute over it.
 * Neither on a page about another story, which has its own drafts and denials.
 */
export function disputesOnPage(
  { answer }: Verdict,
  dossier: Dossier,
  sentences: ReadSentence[],
  published: string | null,
): DisputeOnPage[] {
  const day = published ?? latestFact(dossier, sentences);
  const isStory = answer === 'covers' || answer === 'mentions';
  const told = isStory ? sentences : [];
  return dossier.disputes.map(({ id, reported, disputed }) => ({
    dispute: id,
    reported: passageIn(tellingStatement(waysOn(day, reported), dossier, told)),
    disputed: passageIn(tellingStatement(waysOn(day, disputed), dossier, told)),
  }));
}

function passageIn(sentence: ReadSentence | null): Passage | null {
  return sentence && passageOf(sentence);
}
