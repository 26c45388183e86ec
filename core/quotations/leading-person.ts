import { isGivenName } from '../language/latin-given-names.ts';
import { isDescribing, isNameWord, phraseFrom } from './noun-phrases.ts';
import type { Reading, Run } from './reading.ts';

/**
 * Whoever a sentence is about where nouns have capitals like names: a pronoun, a known or given
 * name, a role – or a bare word behind a verb, «Davon wollte Rawert nichts wissen». Somebody whom a
 * preposition governs counts only where there is nobody else: «die Rede von Präsident Zirngibl».
 */
export function leadingPerson(reading: Reading, from: number, end: number): Run | null {
  const { speech, words, breaks } = reading;
  let governed: Run | null = null;
  for (let at = from; at < end; at++) {
    const before = at > from && breaks[at] === 'none' ? (words[at - 1]?.form ?? '') : '';
    const oblique = speech.oblique.has(before) || speech.accusative.has(words[at]?.form ?? '');
    if (speech.stops.has(words[at]?.form ?? '') && !speech.pronouns.has(words[at]?.form ?? ''))
      continue;
    const phrase = phraseFrom(reading, at, end);
    if (!phrase) continue;
    const named = at > from ? isBehindVerb(reading, phrase) : isApposed(reading, phrase);
    const person = named || isPerson(reading, phrase);
    if (person && !oblique) return phrase;
    if (person && !speech.accusative.has(before)) governed ??= phrase;
    at = phrase.to - 1;
  }
  return governed;
}

function isPerson(reading: Reading, { from, to }: Run): boolean {
  const { speech, words, people, capitals } = reading;
  const first = words[from]?.form ?? '';
  if (speech.pronouns.has(first) && to - from === 1) return !speech.things.has(first);
  for (let at = from; at < to; at++) {
    const form = words[at]?.form ?? '';
    if (people[at] || (capitals[at] && isGivenName(form))) return true;
    if (!speech.determiners.has(form) && isDescribing(reading, at)) return true;
  }
  return false;
}

/** «Nygaard, von dem der Entwurf stammt, …» */
function isApposed(reading: Reading, { from, to }: Run): boolean {
  return to - from === 1 && reading.breaks[to] === 'comma' && isNameWord(reading, from);
}

/** One capital and no article, right behind a word that can be the sentence's verb. */
function isBehindVerb(reading: Reading, { from, to }: Run): boolean {
  const { words, breaks, capitals, speech } = reading;
  const before = words[from - 1]?.form ?? '';
  if (to - from !== 1 || breaks[from] !== 'none' || capitals[from - 1]) return false;
  if (!isNameWord(reading, from) || speech.oblique.has(before)) return false;
  return /(?:te|t)$/.test(before) && !speech.stops.has(before);
}
