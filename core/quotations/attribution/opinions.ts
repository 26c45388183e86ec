import { isGermanic } from '../reading/language-groups.ts';
import { isDescribing, isNameWord, phraseFrom } from '../reading/noun-phrases.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import type { Zone } from '../reading/zones.ts';
import { type Attribution, accordingToThem } from './attribution.ts';

const FOR = /^(?:for|to|fur)$/;
const THEM = /^(?:him|her|ihn|sie|ihm)$/;
const CLOSES = /^['’]s?\s/;
const LONGEST_OWNER = 5; // words

/** «To Layla Saad, the promise was “…”», „Für ihn ist sie „…““: in whose eyes, at the head of the sentence. */
export function opinionOf(reading: Reading, zone: Zone): Attribution | null {
  const { words, breaks, speech } = reading;
  const { from } = zone;
  if (!isGermanic(reading) || breaks[from] !== 'sentence') return null;
  if (!FOR.test(words[from]?.form ?? '')) return null;
  if (THEM.test(words[from + 1]?.form ?? '') && goesOn(reading, from + 2)) {
    return accordingToThem(reading, from, 2);
  }
  const subject = phraseFrom(reading, from + 1, zone.to);
  if (!subject || !goesOn(reading, subject.to) || !isPerson(reading, subject)) return null;
  const first = words[subject.from]?.form ?? '';
  if (speech.institutions.has(words[subject.to - 1]?.form ?? '') && !speech.articles.has(first))
    return null;
  return { subject, at: from, verb: null, reason: 'according-to', confidence: 0.75 };
}

/** «The draft, in the mayor’s words, “…”», «In Quill’s view, …» */
export function inWordsOf(reading: Reading, { from, to }: Zone): Attribution | null {
  const { words, breaks, speech } = reading;
  if (speech.language !== 'en') return null;
  for (let at = from; at < to - 2; at++) {
    if (breaks[at] === 'none' || !/^(?:in|by)$/.test(words[at]?.form ?? '')) continue;
    const subject = ownerBefore(reading, { from: at + 1, to });
    const noun = subject && speech.wordings.has(words[subject.to]?.form ?? '');
    if (!noun || !isSurelySomebody(reading, subject)) continue;
    return { subject, at, verb: null, reason: 'according-to', confidence: 0.85 };
  }
  return null;
}

/** «Her verdict: “…”», «The mayor’s answer: “…”», „Das Fazit der Ministerin: „…““ */
export function labelOf(reading: Reading, zone: Zone): Attribution | null {
  const { words, speech, breaks } = reading;
  const { from, to } = zone;
  if (!isGermanic(reading) || zone.link !== 'colon' || breaks[from] !== 'sentence') return null;
  for (let at = from + 1; at < to; at++) if (breaks[at] !== 'none') return null;
  const theirs = speech.possessives.has(words[from]?.form ?? '');
  if (theirs && to > from + 1 && isThing(reading, from + 1))
    return accordingToThem(reading, from, 1);
  const owner = speech.language === 'en' ? ownerBefore(reading, zone) : ownerBehind(reading, zone);
  if (!owner || !isPerson(reading, owner)) return null;
  return { subject: owner, at: from, verb: null, reason: 'colon', confidence: 0.8 };
}

/** «The mayor’s verdict» */
function ownerBefore({ words, text }: Reading, { from, to }: Run): Run | null {
  for (let at = from; at < Math.min(to - 1, from + LONGEST_OWNER); at++) {
    if (!CLOSES.test(text.slice(words[at]?.end, (words[at]?.end ?? 0) + 3))) continue;
    return { from, to: at + 1 };
  }
  return null;
}

/** „Das Fazit der Ministerin“, „Antwort des Sprechers“ */
function ownerBehind(reading: Reading, { from, to }: Run): Run | null {
  const { words, speech } = reading;
  const noun = speech.articles.has(words[from]?.form ?? '') ? from + 1 : from;
  const tied = /^(?:der|des|von|vom)$/.test(words[noun + 1]?.form ?? '');
  if (!tied || !isThing(reading, noun)) return null;
  // The article would show a man where it is a woman’s: «der Ministerin».
  return phraseFrom(reading, noun + 2, to);
}

function isThing(reading: Reading, at: number): boolean {
  const { speech, words, people } = reading;
  const form = words[at]?.form ?? '';
  if (people[at] || speech.titles.has(form)) return false;
  // «Her husband: “…”»
  return speech.wordings.has(form) || !(isDescribing(reading, at) || speech.unnamed.has(form));
}

function isPerson(reading: Reading, run: Run): boolean {
  const last = reading.words[run.to - 1]?.form ?? '';
  if (!isSurelySomebody(reading, run)) return false;
  const { roles, unnamed, articles } = reading.speech;
  if (roles.has(last) || unnamed.has(last)) return true;
  const named = isNameWord(reading, run.to - 1);
  // German nouns have capitals too.
  return named && !articles.has(reading.words[run.from]?.form ?? '') && run.to - run.from > 1;
}

/** A comma, or in German and behind a pronoun the verb of the sentence. */
function goesOn({ breaks, words, capitals }: Reading, at: number): boolean {
  if (breaks[at] === 'comma') return true;
  return (
    at < words.length && !capitals[at] && /(?:t|te|en|war|is|was|ist)$/.test(words[at]?.form ?? '')
  );
}
