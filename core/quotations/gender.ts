import type { SpeechWords } from '../language/speech/speech-words.ts';
import { type Cast, type Member, namesake } from './cast.ts';
import type { Verb } from './cues.ts';
import { lastBefore, type Sighting } from './focus.ts';
import { genderByName } from './person-names.ts';
import type { Reading, Run } from './reading.ts';

/** As grammar shows it: by an article, a title, a pronoun, an ending. Null where nothing does. */
export type Gender = 'feminine' | 'masculine' | null;

const NEARBY = 6; // people named before

/** The gender of whoever a phrase describes. */
export function genderOf(reading: Reading, { from, to }: Run): Gender {
  const { words, speech } = reading;
  for (let at = from; at < to; at++) {
    const form = words[at]?.form ?? '';
    // «his replacement» may be a woman.
    if (speech.possessives.has(form) && to - from > 1) continue;
    if (speech.feminine.has(form)) return 'feminine';
    if (speech.masculine.has(form)) return 'masculine';
    const shown = speech.roles.has(form) ? byEnding(form, speech) : null;
    if (shown) return shown;
  }
  return speech.cased ? genderByName(reading, { from, to }) : null;
}

/** What a verb without a subject says of it: قالت, אמרה. */
export function genderOfVerb({ stem }: Verb, { language }: SpeechWords): Gender {
  if (language === 'ar') return /ت$|^ت/.test(stem) ? 'feminine' : 'masculine';
  if (language === 'he') return /[הת]$/.test(stem) ? 'feminine' : 'masculine';
  return null;
}

/**
 * Whoever was named last before a word and can be meant; the one first thought of if nobody fits
 * better. `earlier`: whom the block before named last.
 */
export function fitting(
  cast: Cast,
  first: Member | null,
  wanted: Gender,
  sightings: Sighting[],
  at: number,
  earlier: Member[],
): Member | null {
  if (!wanted || first?.gender === wanted) return first;
  const before = lastBefore(sightings, at);
  const here = sightings.slice(Math.max(0, before + 1 - NEARBY), before + 1).reverse();
  const near = [...here.map(({ member }) => member), ...earlier.slice(0, NEARBY)];
  const member = near.find(({ gender, human }) => human && gender === wanted);
  if (member) return member;
  if (!first?.gender) return first;
  const relative = namesake(cast, first, wanted);
  return relative ?? near.find(({ gender, human }) => human && !gender) ?? null;
}

function byEnding(form: string, { language }: SpeechWords): Gender {
  const feminine = { ar: /ه$/, he: /[התית]$/, de: /in$/ }[language as 'ar' | 'he' | 'de'];
  return feminine && (feminine.test(form) ? 'feminine' : 'masculine');
}
