import { wordAt } from '../../language/words.ts';
import { phraseFrom } from '../reading/noun-phrases.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import type { Zone } from '../reading/zones.ts';
import type { Attribution } from './attribution.ts';
import { type Verb, verbOf } from './cues.ts';

const NEAR = 3; // words between a passive and «by», or between it and the marks

/**
 * «dismissed by the mayor as “…”», «we were told by the mayor that “…”», «was called “…” by critics»:
 * of a verb in the passive whoever follows «by» says it.
 */
export function saidBy(
  reading: Reading,
  index: number,
  before: Zone | null,
  after: Run | null,
): Attribution | null {
  const { language } = reading.speech;
  if (language === 'de') return before && calledByGerman(reading, before);
  if (language !== 'en') return null;
  return (before && byBefore(reading, before)) ?? (after && byAfter(reading, index, after));
}

/** „wurde von der Ministerin als „…“ bezeichnet“ */
function calledByGerman(reading: Reading, zone: Zone): Attribution | null {
  const { words, breaks } = reading;
  if (words[zone.to - 1]?.form !== 'als') return null;
  for (let by = zone.to - 2; by >= zone.from && breaks[by + 1] === 'none'; by--) {
    if (!/^vo[nm]$/.test(words[by]?.form ?? '')) continue;
    // «im Umfeld des Ministers von Nawaf Salam als …»: of a noun, and not of a verb.
    const noun = reading.capitals[by - 1] === true && breaks[by - 1] !== 'sentence';
    const ofNoun = noun && breaks[by] === 'none';
    const passive = words
      .slice(zone.from, by)
      .some(({ form }) => /^w(?:ird|erden|urden?|orden)$/.test(form));
    if (ofNoun && !passive) return null;
    const subject = phraseFrom(reading, by + 1, zone.to - 1);
    if (!subject || subject.to !== zone.to - 1 || !isSurelySomebody(reading, subject)) return null;
    return { subject, at: by, verb: null, reason: 'said-by', confidence: 0.85 };
  }
  return null;
}

function byBefore(reading: Reading, zone: Zone): Attribution | null {
  const { words } = reading;
  for (let by = zone.to - 1; by > zone.from; by--) {
    if (words[by]?.form !== 'by') continue;
    const verb = passiveAt(reading, by - 1) ?? passiveAt(reading, by - 2);
    const subject = verb && phraseFrom(reading, by + 1, zone.to);
    if (!verb || !subject || !isSurelySomebody(reading, subject)) continue;
    return leadsIn(reading, subject.to, zone.to) ? found(subject, verb) : null;
  }
  return null;
}

function byAfter(reading: Reading, index: number, zone: Run): Attribution | null {
  if (reading.words[zone.from]?.form !== 'by') return null;
  const first = wordAt(reading.words, reading.stretches[index]?.start ?? 0);
  for (let at = first - 1; at >= Math.max(0, first - NEAR); at--) {
    const verb = passiveAt(reading, at);
    const subject = verb && phraseFrom(reading, zone.from + 1, zone.to);
    if (verb && subject && isSurelySomebody(reading, subject)) return found(subject, verb);
  }
  return null;
}

function found(subject: Run, verb: Verb): Attribution {
  const at = Math.min(subject.from, verb.run.from);
  return { subject, at, verb, reason: 'said-by', confidence: 0.87 };
}

/** A past participle of a verb of speaking; whoever asks does not say what is answered. */
function passiveAt(reading: Reading, at: number): Verb | null {
  const verb = verbOf(reading, at);
  const past = /(?:ed|en|told|put|said)$/.test(verb?.stem ?? '');
  return verb && past && verb.family !== 'asked' ? verb : null;
}

/** Nothing but «as», «that» and a few words up to the marks. */
function leadsIn({ breaks, words }: Reading, from: number, to: number): boolean {
  if (from === to) return breaks[to] !== 'comma';
  for (let at = from; at < to; at++) if (breaks[at] !== 'none') return false;
  return /^(?:as|that|to)$/.test(words[from]?.form ?? '');
}
