import { type Description, describe } from './describe.ts';
import { isRomance } from './language-groups.ts';
import { phraseFrom } from './noun-phrases.ts';
import { isWalled, openingWord, type Reading } from './reading.ts';

const FURTHEST = 60;

/**
 * «La mère de la victime secoue la tête. “…”, glisse-t-elle»: whom the sentence right before a
 * quotation opens with, where it only says what they are.
 */
export function describedLead(reading: Reading, index: number): Description | null {
  const { words, breaks, speech, people } = reading;
  const quotation = openingWord(reading, index);
  if (!isRomance(reading) || breaks[quotation] !== 'sentence') return null;
  let from = quotation - 1;
  while (from > 0 && breaks[from] !== 'sentence' && quotation - from < FURTHEST) from--;
  if (from < 0 || isWalled(reading, from)) return null;
  if (speech.oblique.has(words[from]?.form ?? '')) {
    from++;
    while (from < quotation && breaks[from] === 'none') from++;
  }
  const phrase = from < quotation ? phraseFrom(reading, from, quotation) : null;
  if (!phrase || people.slice(phrase.from, phrase.to).some(Boolean)) return null;
  const described = describe(reading, phrase);
  const isRole = words.slice(phrase.from, phrase.to).some(({ form }) => speech.roles.has(form));
  return described.kind === 'role' && isRole && !described.indefinite ? described : null;
}
