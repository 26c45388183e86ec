import type { Reading } from './reading.ts';

/** «du port», «d’Orba», «del puerto»: ties what follows to what stands before. */
export const OF = /^(?:d|de|du|del)$/;

/** Whether a block is read by the rules for English and German. */
export function isGermanic({ speech: { language } }: Reading): boolean {
  return language === 'en' || language === 'de';
}

/** Whether it is read by those for French and Spanish. */
export function isRomance({ speech: { language } }: Reading): boolean {
  return language === 'fr' || language === 'es';
}
