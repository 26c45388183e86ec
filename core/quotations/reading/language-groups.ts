import type { Reading } from './reading.ts';

/** «du port», «del puerto»: ties what follows to what stands before. Of «d’Orba» only `Orba` is a word. */
export const OF = /^(?:de|du|des|del)$/;

/** Whether a block is read by the rules for English and German. */
export function isGermanic({ speech: { language } }: Reading): boolean {
  return language === 'en' || language === 'de';
}

/** Whether it is read by those for French and Spanish. */
export function isRomance({ speech: { language } }: Reading): boolean {
  return language === 'fr' || language === 'es';
}
