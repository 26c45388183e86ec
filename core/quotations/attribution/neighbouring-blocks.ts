import { phraseFrom } from '../reading/noun-phrases.ts';
import { type Reading, type Run, readAsQuoted, wordAt } from '../reading/reading.ts';
import { zoneAtEnd } from '../reading/zones.ts';
import { attributionBefore } from './attribute-before.ts';
import type { Attribution } from './attribution.ts';

const LONGEST_SIGNATURE = 14;
const LONGEST_QUESTION = 40;
const QUESTIONS = 2;
const RARELY = 8; // blocks for one question
const SHORTEST_STATEMENT = 4;

/** A block that ends in a question, as an interviewer's does. */
export function endsInQuestion({ text, stretches }: Reading): boolean {
  const end = text.trimEnd();
  return /[?؟]/.test(end.slice(-1)) && (stretches.at(-1)?.outerEnd ?? 0) < end.length;
}

/** A question that stands alone. */
export function isQuestion(reading: Reading): boolean {
  const { words, stretches } = reading;
  return endsInQuestion(reading) && stretches.length === 0 && words.length <= LONGEST_QUESTION;
}

/** A page that asks again and again and has the answers in marks. */
export function isInterview(readings: Reading[]): boolean {
  const answered = readings.filter((reading, at) => {
    const next = readings[at + 1];
    const then = endsInQuestion(reading) && next && next.stretches[0]?.outerStart === 0;
    return then || reading.stretches.some((_, index) => followsQuestion(reading, index));
  });
  const asks = readings.some(isQuestion) || readings.filter(endsInQuestion).length > 1;
  return asks && answered.length >= QUESTIONS && answered.length * RARELY >= readings.length;
}

/** «And if it is not? “…”» */
export function followsQuestion(
  { text, stretches, breaks, words }: Reading,
  index: number,
): boolean {
  const { outerStart = 0, start = 0 } = stretches[index] ?? {};
  if (breaks[wordAt(words, start)] !== 'sentence') return false;
  return /[?؟]\s*$/.test(text.slice(Math.max(0, outerStart - 4), outerStart));
}

/** «Asked about the bridge, the mayor answered at once.», with the answer alone in the next block. */
export function lastSpeakerIn(reading: Reading): Attribution | null {
  const { words, stretches, sentences } = reading;
  if (!words.length || stretches.length) return null;
  const to = words.length;
  let from = to - 1;
  while (from > 0 && sentences[from - 1] === sentences[to - 1]) from--;
  const found = attributionBefore(reading, { from, to, link: 'none' });
  return found?.subject ? { ...found, confidence: 0.7 } : null;
}

/** «… said in a statement:», with the statement in the next block. */
export function announcementIn(reading: Reading): Attribution | null {
  const zone = zoneAtEnd(reading);
  const found = zone && attributionBefore(reading, zone);
  return found?.subject || found?.verb ? found : null;
}

/** A block set as a quotation needs no marks of its own. */
export function asStatement(reading: Reading): Reading {
  const { stretches, words } = reading;
  return stretches.length || words.length < SHORTEST_STATEMENT ? reading : readAsQuoted(reading);
}

/** «Sean Savett, National Security Council spokesman» or «— Sean Savett» under a set-off quotation. */
export function signatureIn(reading: Reading): Run | null {
  const { words, breaks, stretches, text } = reading;
  if (!words.length || words.length > LONGEST_SIGNATURE || stretches.length) return null;
  if (/[.!?:;]\s*$/.test(text) || breaks.slice(1).includes('sentence')) return null;
  const phrase = phraseFrom(reading, 0, words.length);
  const named = phrase && reading.people.slice(0, phrase.to).some(Boolean);
  const dashed = /^\s*[—–-]/.test(text);
  const ends = phrase && (phrase.to === words.length || breaks[phrase.to] !== 'none');
  return phrase && ends && (named || dashed) ? phrase : null;
}
