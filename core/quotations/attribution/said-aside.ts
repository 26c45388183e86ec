import { phraseFrom } from '../reading/noun-phrases.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import type { Attribution } from './attribution.ts';
import { cueUpTo } from './cue-words.ts';
import { subjectAfter, type Verb, verbAt } from './cues.ts';

const LONGEST = 12; // words
const BARE = new Set(['es', 'ar', 'he']); // a verb needs no subject

/**
 * «The paper, he said, reads “…”», «La ville, dit la maire, n’a “rien promis”»: an aside of a verb
 * and who says it tells whose the whole sentence is.
 */
export function asideIn(reading: Reading, zone: Run): Attribution | null {
  const { breaks } = reading;
  for (let at = cueUpTo(reading, zone.to - 1); at >= zone.from; at = cueUpTo(reading, at - 1)) {
    const verb = verbAt(reading, at);
    if (!verb || verb.leaning) continue;
    let from = at;
    while (from > zone.from && at - from < LONGEST && breaks[from] === 'none') from--;
    let to = at + 1;
    while (to < zone.to && to - at < LONGEST && breaks[to] === 'none') to++;
    if (from === zone.from || breaks[from] !== 'comma' || breaks[to] !== 'comma') continue;
    // «The city, says the mayor, “…”», and not «The mayor, John Hull, said, “…”».
    const ends = to < zone.to || verb.run.from <= from + 1;
    // «La ofensiva, sostuvo, confirma …»: whoever was spoken of before.
    if (verb.run.from === from && verb.run.to === to && BARE.has(reading.speech.language)) {
      return { subject: null, at: from, verb, reason: 'verb-alone', confidence: 0.8 };
    }
    const subject = ends ? subjectOf(reading, verb, { from, to }) : null;
    if (subject) return { subject, at: from, verb, reason: 'name-before', confidence: 0.87 };
  }
  return null;
}

/** Who says it, where the aside has room for nothing else. */
function subjectOf(reading: Reading, verb: Verb, { from, to }: Run): Run | null {
  const particle = /^(?:so|wie|comme|como|as|كما|כפי)$/.test(reading.words[from]?.form ?? '');
  const opens = verb.run.from === from || (particle && verb.run.from === from + 1);
  const subject = opens
    ? subjectAfter(reading, verb, to)
    : phraseFrom(reading, from, verb.run.from);
  if (!subject || !isSurelySomebody(reading, subject)) return null;
  // «…, told the Gazette that …»: to whom.
  if (opens && /^t(?:old|ells?)$/.test(verb.stem)) return null;
  // «estime le quotidien»: whatever verb it is, if there is nothing else.
  if (verb.family === 'other') return opens && subject.to === to ? subject : null;
  return opens || subject.to === verb.run.from ? subject : null;
}
