import { isInstitution } from '../reading/heads.ts';
import { isNameWord, phraseUpTo } from '../reading/noun-phrases.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import type { Verb } from './cues.ts';

const MIDDLE = 14; // words between a helping verb and its participle
const AUTHORED = new Set(['from', 'by', 'von', 'vom']);

/** «hat am Montag in Berlin gesagt»: in German the subject stands beside the helping verb. */
export function heldApart(
  { speech, words, breaks }: Reading,
  verb: Verb,
  start: number,
): number | null {
  if (speech.language !== 'de' || verb.run.from < verb.at || !/t$|en$/.test(verb.stem)) return null;
  for (let at = verb.at - 1; at > start && verb.at - at < MIDDLE; at--) {
    if (breaks[at + 1] !== 'none') return null;
    if (/^(?:hat|haben|hatte|hatten|habe)$/.test(words[at]?.form ?? '')) return at;
  }
  return null;
}

/** «the ministry in Warsaw», «eine Studentin mit Kopftuch»: what a preposition governs leads nothing. */
export function governing(reading: Reading, phrase: Run | null, start: number): Run | null {
  const { speech, words, breaks } = reading;
  if (!phrase || !speech.cased) return phrase;
  const before = phrase.from - 1;
  const form = words[before]?.form ?? '';
  const tied = breaks[phrase.from] === 'none' && speech.oblique.has(form);
  if (!tied || before < start) return phrase;
  const opens = before === start || breaks[before] !== 'none';
  // «In einem Brief verspricht er»: whoever speaks comes after the verb.
  if (opens) return speech.language === 'de' && !isNameWord(reading, phrase.from) ? null : phrase;
  const head = phraseUpTo(reading, before - 1, start);
  if (!head || !isSurelySomebody(reading, head)) return phrase;
  // «a statement from the office»
  if (AUTHORED.has(form) && isInstitution(reading, before - 1)) return phrase;
  const whole = governing(reading, head, start);
  return whole && { from: whole.from, to: phrase.to };
}
