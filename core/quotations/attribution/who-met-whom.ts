import { isKnownName } from '../reading/noun-phrases.ts';
import type { Reading, Run } from '../reading/reading.ts';
import type { Zone } from '../reading/zones.ts';
import type { Verb } from './cues.ts';

// Done by one person to another, in the order verb, subject, object.
const MEETS =
  /^[وف]?(?:التقي|التقت|زار|زارت|استقبل|استقبلت|هاتف|هاتفت|اتصل|شكر|شكرت|هنا|هنات|ودع|ودعت|رافق|رافقت|قابل|قابلت|صافح)$/;

/** «والتقى هوكستين رئيس الحكومة نجيب ميقاتي وقال: “…”»: the verb joined on is of whoever met, not of whom. */
export function whoMet(reading: Reading, verb: Verb, zone: Zone): Run | null {
  const { speech, words, breaks, people } = reading;
  const from = zone.from + 1;
  const joined = /^و/.test(words[verb.at]?.form ?? '') && breaks[verb.run.from] === 'none';
  if (speech.language !== 'ar' || !joined || breaks[zone.from] !== 'sentence') return null;
  if (!MEETS.test(words[zone.from]?.form ?? '') || verb.run.to < zone.to) return null;
  const isName = (at: number) => people[at] !== undefined || isKnownName(reading, at);
  const mention = people[from];
  let to = from;
  while (to < verb.run.from && isName(to) && people[to] === mention) to++;
  return to > from ? { from, to } : null;
}
