import { isGivenName } from '../../language/latin-given-names.ts';
import { isCapital, isHyphened, type Reading } from './reading.ts';

/** «Marina», «Marie»: in French and Spanish, with a capital within a sentence, no word for what somebody is. */
export function isGivenLikeRole(reading: Reading, at: number): boolean {
  const { form = '', start = 0 } = reading.words[at] ?? {};
  if (!reading.speech.roles.has(form)) return false;
  // «Noa Ben-Ami»
  const hyphened = isHyphened(reading.text, start) && isCapital(reading, at - 1);
  return hyphened || isGivenName(form);
}

/** The Le of «Régis Le Bris». */
export function isInName(reading: Reading, at: number): boolean {
  const { breaks, speech } = reading;
  const inside = isCapital(reading, at) && breaks[at] === 'none' && breaks[at + 1] === 'none';
  const form = reading.words[at]?.form ?? '';
  // «Médicos Sin Fronteras»
  const tied = speech.articles.has(form) || /^(?:sin|sans|por|para|pour|contra|contre)$/.test(form);
  // «Jean de La Rochère»
  const before = isCapital(reading, at - 1) || /^de$/.test(reading.words[at - 1]?.form ?? '');
  return inside && tied && before && isCapital(reading, at + 1);
}
