import { isGivenName } from '../../language/latin-given-names.ts';
import { isRomance } from './language-groups.ts';
import { isCapital, type Reading } from './reading.ts';

/** «Marina», «Marie»: with a capital within a sentence no word for what somebody is. */
export function isGivenLikeRole(reading: Reading, at: number): boolean {
  const form = reading.words[at]?.form ?? '';
  return isRomance(reading) && reading.speech.roles.has(form) && isGivenName(form);
}

/** The Le of «Régis Le Bris». */
export function isInName(reading: Reading, at: number): boolean {
  const { breaks, speech } = reading;
  const inside = breaks[at] === 'none' && breaks[at + 1] === 'none';
  const tied = speech.articles.has(reading.words[at]?.form ?? '');
  // «Jean de La Rochère»
  const before = isCapital(reading, at - 1) || /^de$/.test(reading.words[at - 1]?.form ?? '');
  return inside && tied && before && isCapital(reading, at + 1);
}
