import type { Reading } from './reading.ts';

/** Whether a block is read by the rules for English and German. */
export function isGermanic({ speech: { language } }: Reading): boolean {
  return language === 'en' || language === 'de';
}

/** Whether it is read by those for French and Spanish. */
export function isRomance({ speech: { language } }: Reading): boolean {
  return language === 'fr' || language === 'es';
}
