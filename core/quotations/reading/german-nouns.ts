import { isGivenName } from '../../language/latin-given-names.ts';
import { isCapital, type Reading } from './reading.ts';

// What a capital, and the case that an article shows, tell of a German noun.

/** By its capital, which in German every noun has. */
export function isGermanNoun(reading: Reading, at: number): boolean {
  const { determiners, stops, language } = reading.speech;
  const form = reading.words[at]?.form ?? '';
  if (language !== 'de' || !isCapital(reading, at)) return false;
  if (determiners.has(form) || stops.has(form)) return false;
  // „Israelische Diplomaten“: what opens the sentence may be an adjective.
  return reading.breaks[at] !== 'sentence';
}

/** „sagte Ada Fehr der Zeitung“: behind a whole name, to whom. */
export function isDative({ words, speech, capitals }: Reading, at: number): boolean {
  if (speech.language !== 'de' || !/^de[rmn]$/.test(words[at]?.form ?? '')) return false;
  return (
    capitals[at - 1] === true && capitals[at - 2] === true && isGivenName(words[at - 2]?.form ?? '')
  );
}

/** „die Vorsitzende der Partei“: whose, right behind what somebody is. */
export function isGenitive({ words, speech, capitals }: Reading, at: number): boolean {
  if (speech.language !== 'de' || !/^(?:der|des|eine[rs])$/.test(words[at]?.form ?? ''))
    return false;
  return capitals[at - 1] === true && speech.roles.has(words[at - 1]?.form ?? '');
}
