import type { Language } from './languages.ts';
import { perLanguage } from './per-language.ts';

// Words that end in a full stop without ending a sentence, as they stand before the stop.
const ABBREVIATIONS: Record<Language, string> = {
  en: `Mr Mrs Ms Dr Prof Sen Rep Gov Gen Maj Lt Col Capt Cmdr Sgt Adm Brig Amb Hon Rev St Jr Sr No vs
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec approx est Inc Ltd Corp Mt e.g i.e cf`,
  fr: 'M MM Mme Mmes Mlle Dr Pr Me St Ste av apr env janv févr juil sept oct nov déc art p.ex cf',
  de: `Dr Prof Hr Fr Gen Nr Str ca bzw usw evtl ggf inkl Mio Mrd St Jan Feb Aug Sept Okt Nov Dez z.B d.h
    u.a v.a sog vgl`,
  es: 'Sr Sra Srta Dr Dra Gral Cnel Lic Prof Ud Uds EE.UU EEUU ene feb abr ago sept oct nov dic núm aprox',
  ar: 'د أ م ص',
  he: 'ד',
};

// After U.S. or U.N. a new sentence is rarer than a name; these words say that one begins.
const OPENERS = new Set(
  'The A An In On At But And He She It They We I This That These Those As If When While For'.split(
    ' ',
  ),
);

const known = perLanguage((language) => new Set(ABBREVIATIONS[language].split(/\s+/)));

/** True when the full stop that ends `before` belongs to its last word, given the text after it. */
export function endsInAbbreviation(before: string, after: string, language: Language): boolean {
  const last = /([\p{L}\p{N}.]{1,12})\.["”’»)]?$/u.exec(before.slice(-16))?.[1] ?? '';
  if (!last) return false;
  if (known(language).has(last)) return true;
  if (language === 'de' && /^\d{1,2}$/.test(last)) return true;
  if (/^\p{Lu}$/u.test(last)) return true;
  if (!/^(?:\p{Lu}\.)+\p{Lu}$/u.test(last)) return false;
  return !OPENERS.has(/^[\p{L}]+/u.exec(after.slice(0, 12))?.[0] ?? '');
}
