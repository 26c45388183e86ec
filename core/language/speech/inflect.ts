import type { Language } from '../languages.ts';

// Masculine ending, then the feminine ones; the first that fits. An ending too many does no harm.
const FEMININE: Partial<Record<Language, [masculine: string, feminine: string[]][]>> = {
  fr: [
    ['mari', []],
    ['teur', ['trice', 'teuse', 'teure']],
    ['eur', ['euse', 'eure']],
    ['er', ['ère']],
    ['ien', ['ienne']],
    ['éen', ['éenne']],
    ['on', ['onne']],
    ['f', ['ve', 'ffe']],
    ['eux', ['euse']],
    ['e', []],
    ['', ['e']],
  ],
  es: [
    ['dor', ['dora', 'triz']],
    ['or', ['ora']],
    ['ista', []],
    ['o', ['a']],
    ['ón', ['ona']],
    ['án', ['ana']],
    ['ante', ['anta']],
    ['ente', ['enta']],
    ['és', ['esa']],
    ['a', []],
    ['', ['a']],
  ],
};

/** What a noun for somebody is in either gender, for one and for several. */
export function inflect(noun: string, language: Language): string[] {
  if (!noun) return [];
  const fits = FEMININE[language]?.find(([ending]) => noun.endsWith(ending));
  if (!fits) return [noun];
  const [ending, feminine] = fits;
  const stem = noun.slice(0, noun.length - ending.length);
  const one = [noun, ...feminine.map((its) => stem + its)];
  return [...one, ...one.map((form) => pluralOf(form, language))];
}

function pluralOf(form: string, language: Language): string {
  if (language === 'es' && !/[aeéo]$/.test(form)) return `${form}es`;
  if (language === 'fr' && /(?:al|eau)$/.test(form)) return `${form.replace(/l$/, 'u')}x`;
  return /[sx]$/.test(form) ? form : `${form}s`;
}
