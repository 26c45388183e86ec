import { wordAt } from '../../language/words.ts';
import { isNameWord, phraseFrom } from '../reading/noun-phrases.ts';
import { phraseLength } from '../reading/phrases.ts';
import { isWalled, personOf, type Reading, type Run } from '../reading/reading.ts';
import type { Attribution } from './attribution.ts';
import { somebodyAfter } from './somebody-after.ts';

/** Who is said to have spoken by what follows the marks and points back at them. */
export function pointedAt(reading: Reading, index: number): Attribution | null {
  const from = wordAt(reading.words, reading.stretches[index]?.outerEnd ?? 0);
  if (from >= reading.words.length) return null;
  return thatIs(reading, from) ?? pointedBackAt(reading, from);
}

/** «“…” – that is Sean Savett, of the council», „“…” Das war Ada Fehr am Montag“ */
function thatIs(reading: Reading, from: number): Attribution | null {
  const { words, breaks } = reading;
  const [that = '', is = ''] = [words[from]?.form, words[from + 1]?.form];
  if (!/^(?:that|this|das)$/.test(that) || !/^(?:is|was|ist|war|sagt|sagte)$/.test(is)) return null;
  const subject = phraseFrom(reading, from + 2, words.length);
  // «That was Beirut’s offer»: a name that ends there, and no thing of theirs.
  const ends = subject && (breaks[subject.to] !== 'none' || subject.to >= words.length);
  const when = reading.speech.oblique.has(words[subject?.to ?? -1]?.form ?? '');
  const named = subject !== null && isPerson(reading, subject);
  if (!subject || !named || !(ends || when) || breaks[from + 2] !== 'none') return null;
  return { subject, at: from, verb: null, reason: 'pointed-back', confidence: 0.8 };
}

/** By name, or as what somebody is: «That was the envoy, on X.» */
function isPerson(reading: Reading, { from, to }: Run): boolean {
  const { speech, words, people, bodies } = reading;
  const mention = people[to - 1];
  if (mention) return !bodies.has(personOf(mention));
  const first = words[from]?.form ?? '';
  const role = speech.articles.has(first) && speech.roles.has(words[to - 1]?.form ?? '');
  return role || (to - from > 1 && isNameWord(reading, to - 1) && isNameWord(reading, to - 2));
}

/** «“…” Mit diesem Satz eröffnete sie …»: the next sentence says whose words these were. */
function pointedBackAt(reading: Reading, from: number): Attribution | null {
  const { words, speech, sentences } = reading;
  const phrase = phraseLength(reading, from, speech.pointingBack);
  if (!phrase) return null;
  let to = from + phrase;
  while (to < words.length && sentences[to] === sentences[from] && !isWalled(reading, to)) to++;
  const subject = somebodyAfter(reading, from + phrase, to);
  return subject && { subject, at: from, verb: null, reason: 'pointed-back', confidence: 0.8 };
}
