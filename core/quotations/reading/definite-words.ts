import type { Reading } from './reading.ts';

// Which words of a script without capitals bear an article or a preposition.

const GLUED = { ar: /^(?:ب|ل|ك|لل|بال)../, he: /^[בלמכ]../ };
const DEFINITE = { ar: /^(?:و?ال|لل|بال|وال)../, he: /^ו?[בלמ]?ה../ };
// רה"מ and ח"כ are as definite as הדובר.
const OWN_DEFINITE = /^(?:רהמ|חכ|דר|פרופ|עוד|אלמ|סאל|תאל|רסן|מר|כתבנו|כתבתנו)$/;

export function isDefinite({ words, text, speech }: Reading, at: number): boolean {
  const { form = '', end = 0 } = words[at] ?? {};
  const { language, roles } = speech;
  if (language !== 'ar' && language !== 'he') return false;
  if (OWN_DEFINITE.test(form)) return true;
  // «her daughter», «his lawyer»: ه is no ة, which folds to the same letter.
  const owned =
    language === 'ar' ? /(?:ه|ها|هم)$/.test(text.slice(0, end).slice(-3)) : /ו$/.test(form);
  return DEFINITE[language].test(form) || (owned && roles.has(form));
}

export function isGlued({ words, speech }: Reading, at: number): boolean {
  const { language } = speech;
  return (language === 'ar' || language === 'he') && GLUED[language].test(words[at]?.form ?? '');
}

export function isPlain({ words, speech }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  return form.length > 1 && !/\d/.test(form) && !speech.stops.has(form);
}
