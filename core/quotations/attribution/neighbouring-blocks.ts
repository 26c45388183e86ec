import { wordAt } from '../../language/words.ts';
import { phraseFrom } from '../reading/noun-phrases.ts';
import { type Reading, type Run, readAsQuoted } from '../reading/reading.ts';
import { zoneAfter, zoneAtEnd } from '../reading/zones.ts';
import { attributionBefore, tellerIn } from './attribute-before.ts';
import type { Attribution } from './attribution.ts';

const LONGEST_SIGNATURE = 14;
const SHORTEST_STATEMENT = 4;

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

/** «The mayor explained that the road stays shut. “…”»: the sentence before tells what she said. */
export function tellerBefore(reading: Reading, index: number): Attribution | null {
  const { words, stretches, breaks, sentences } = reading;
  const to = wordAt(words, stretches[index]?.start ?? 0);
  if (to === 0 || breaks[to] !== 'sentence' || zoneAfter(reading, index)) return null;
  let from = to - 1;
  while (from > 0 && sentences[from - 1] === sentences[to - 1]) from--;
  const found = tellerIn(reading, { from, to, link: 'none' });
  return found && { ...found, confidence: 0.7 };
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
