import type { Reading } from '../reading/reading.ts';

const SINGLE = /['‘’‚‛]/;

/**
 * Whether a page sets speech in double marks. What then stands in single ones, and in no other
 * quotation, is a headline's: ‘We go all the way’ over a text that quotes the same words again.
 */
export function setsInDoubles(readings: Reading[]): boolean {
  let doubles = 0;
  let singles = 0;
  for (const reading of readings) {
    for (const [index, size] of reading.sizes.entries()) {
      if (size < 2) continue;
      if (isSingle(reading, index)) singles++;
      else doubles++;
    }
  }
  return doubles > singles;
}

/** A stretch between single marks. */
export function isSingle({ text, stretches }: Reading, index: number): boolean {
  const stretch = stretches[index];
  if (!stretch || !SINGLE.test(text[stretch.outerStart] ?? '')) return false;
  // '' stands for a double mark in typewritten text.
  return text[stretch.outerStart + 1] !== "'";
}
