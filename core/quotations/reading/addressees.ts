import type { Reading } from './reading.ts';

/** لقناة، לערוץ: to whom it was said, so no part of who said it. */
export function isAddressee(reading: Reading, at: number): boolean {
  const form = reading.words[at]?.form ?? '';
  if (reading.speech.cased) return false;
  const { addressees } = reading.speech;
  const rest = form.slice(/^لل/.test(form) ? 2 : 1);
  if (!/^[لל]../.test(form)) return false;
  return addressees.has(rest) || addressees.has(`ال${rest}`);
}
