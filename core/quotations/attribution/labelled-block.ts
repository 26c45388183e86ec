import { phraseFrom } from '../reading/noun-phrases.ts';
import { openingWord, type Reading } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import type { Attribution } from './attribution.ts';

const LONGEST_LABEL = 14; // words
const TIME = /^(?:\d+|h|uhr|gmt|utc)$/;

/**
 * «14:30 | The envoy: The talks go on. “We are close.”»: an entry that opens with who speaks in it, of
 * a quotation that nothing comes after.
 */
export function labelOfBlock(reading: Reading, index: number): Attribution | null {
  const { words, breaks, sentences } = reading;
  const first = openingWord(reading, index);
  if (breaks[first] !== 'sentence') return null;
  let start = 0;
  while (TIME.test(words[start]?.form ?? '')) start++;
  let colon = start + 1;
  while (colon - start < LONGEST_LABEL && /^(?:none|comma)$/.test(breaks[colon] ?? '')) colon++;
  if (breaks[colon] !== 'colon') return null;
  const next = (sentences[first] ?? 0) - (sentences[colon] ?? 0) === 1;
  if (!next) return null;
  const subject = phraseFrom(reading, start, colon);
  if (subject?.from !== start || !isSurelySomebody(reading, subject)) return null;
  // „12 Uhr: …“
  if (subject.to - start === 1 && !reading.people[start]) return null;
  const ends = subject.to === colon || breaks[subject.to] === 'comma';
  return ends ? { subject, at: start, verb: null, reason: 'colon', confidence: 0.7 } : null;
}
