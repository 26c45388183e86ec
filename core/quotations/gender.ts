import type { SpeechWords } from '../language/speech/speech-words.ts';
import type { Member } from './cast.ts';
import type { Verb } from './cues.ts';
import { lastBefore, type Sighting } from './focus.ts';
import type { Reading, Run } from './reading.ts';

/** As grammar shows it: by an article, a title, a pronoun, an ending. Null where nothing does. */
export type Gender = 'feminine' | 'masculine' | null;

const NEARBY = 6; // people named before

/** The gender of whoever a phrase describes. */
export function genderOf({ words, speech }: Reading, { from, to }: Run): Gender {
  for (let at = from; at < to; at++) {
    const form = words[at]?.form ?? '';
    // «his replacement» may be a woman.
    if (speech.possessives.has(form) && to - from > 1) continue;
    if (speech.feminine.has(form)) return 'feminine';
    if (speech.masculine.has(form)) return 'masculine';
    if (speech.roles.has(form)) return byEnding(form, speech);
  }
  return null;
}

/** What a verb without a subject says of it: قالت, אמרה. */
export function genderOfVerb({ stem }: Verb, { language }: SpeechWords): Gender {
  if (language === 'ar') return /ت$|^ت/.test(stem) ? 'feminine' : 'masculine';
  if (language === 'he') return /[הת]$/.test(stem) ? 'feminine' : 'masculine';
  return null;
}

/** Whoever was named last before a word and can be meant; the one first thought of if nobody fits better. */
export function fitting(
  first: Member | null,
  wanted: Gender,
  sightings: Sighting[],
  at: number,
): Member | null {
  if (!wanted || first?.gender === wanted) return first;
  const before = lastBefore(sightings, at);
  const near = sightings.slice(Math.max(0, before + 1 - NEARBY), before + 1).reverse();
  const member = near.find(({ member: { gender, human } }) => human && gender === wanted)?.member;
  if (member) return member;
  if (!first?.gender) return first;
  return near.find(({ member: { gender, human } }) => human && !gender)?.member ?? null;
}

function byEnding(form: string, { language }: SpeechWords): Gender {
  const feminine = { ar: /ه$/, he: /[התית]$/, de: /in$/ }[language as 'ar' | 'he' | 'de'];
  return feminine && (feminine.test(form) ? 'feminine' : 'masculine');
}
