import { verbKind } from '../../language/speech/speech-words.ts';
import { startsPhrase } from '../reading/phrases.ts';
import type { Reading } from '../reading/reading.ts';

/** For each word of a block the last one up to it that can be a cue, or -1. */
const known = new WeakMap<Reading, Int32Array>();

/**
 * The last word up to a place at which a speech verb or «according to» may stand, or -1: what stands
 * around a quotation is long, and hardly any of its words are worth a look.
 */
export function cueUpTo(reading: Reading, at: number): number {
  const cues = known.get(reading) ?? cuesIn(reading);
  known.set(reading, cues);
  return cues[at] ?? -1;
}

function cuesIn(reading: Reading): Int32Array {
  const cues = new Int32Array(reading.words.length);
  let last = -1;
  for (let at = 0; at < cues.length; at++) {
    if (isCue(reading, at)) last = at;
    cues[at] = last;
  }
  return cues;
}

function isCue(reading: Reading, at: number): boolean {
  const { speech, words } = reading;
  const form = words[at]?.form ?? '';
  if (speech.cased) return speech.cues.has(form);
  if (verbKind(speech, form)) return true;
  const { accordingTo, accordingToThem, accordingToAfter } = speech;
  return [accordingTo, accordingToThem, accordingToAfter].some((phrases) =>
    startsPhrase(reading, at, phrases),
  );
}
