import { isKnownName, phraseUpTo } from '../reading/noun-phrases.ts';
import type { Reading, Run } from '../reading/reading.ts';
import type { Verb } from './cues.ts';

const RELATIVE = /^(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللواتي)$/;

/** «المهندس حسان الذي قال», «הכלכלן, שאמר»: whom the clause of a verb describes, or null. */
export function antecedentOf(
  reading: Reading,
  verb: Verb,
  before: number,
  start: number,
): Run | null {
  const last = lastOfAntecedent(reading, verb, before);
  return last === null ? null : fromPerson(reading, phraseUpTo(reading, last, start));
}

/** «מנהל נפגש עם יו"ר הוועד, המנהל את המגעים, ואמר»: joined on, so said by whoever leads. */
export function isJoinedOn({ words, speech }: Reading, { at, stem }: Verb): boolean {
  const form = words[at]?.form ?? '';
  return speech.language === 'he' && form !== stem && /^ו(?!כש)/.test(form);
}

/** „Das Amt begrüßte die Einigung und rief die Parteien auf“: not the thing before «and». */
export function isSecondVerb({ words, speech, breaks }: Reading, { run }: Verb): boolean {
  const joined = speech.and.has(words[run.from - 1]?.form ?? '');
  return speech.language === 'de' && joined && breaks[run.from] === 'none';
}

/** «مصدر مقرب من رئاسة الجامعة قال»: not whom the source is near to. */
export function sourceBefore(reading: Reading, phrase: Run | null, start: number): Run | null {
  const { words, breaks, speech } = reading;
  if (!phrase || speech.language !== 'ar' || breaks[phrase.from] !== 'none') return null;
  const before = phrase.from - 1;
  if (!/^(?:من|في|لدي|الي)$/.test(words[before]?.form ?? '')) return null;
  const head = phraseUpTo(reading, before - 1, start);
  const told = head && speech.roles.has(words[head.from]?.form ?? '');
  return told ? head : null;
}

function lastOfAntecedent(
  { words, breaks, speech }: Reading,
  verb: Verb,
  before: number,
): number | null {
  const form = words[before]?.form ?? '';
  if (speech.language === 'ar') return RELATIVE.test(form) ? before - 1 : null;
  if (speech.language !== 'he' || breaks[verb.run.from] !== 'comma') return null;
  const glued = words[verb.at]?.form ?? '';
  return glued !== verb.stem && /^ש/.test(glued) ? before : null;
}

/** «برئاسة المهندس حسان», «للنائبة ليلى»: of all that stands there the person it ends with. */
function fromPerson(reading: Reading, run: Run | null): Run | null {
  const { speech, words, people } = reading;
  if (!run || speech.roles.has(words[run.from]?.form ?? '')) return run;
  for (let at = run.from; at < run.to; at++) {
    const role = speech.roles.has(words[at]?.form ?? '');
    if (role || people[at] || isKnownName(reading, at)) return { from: at, to: run.to };
  }
  return run;
}
