import type { Reading, Run } from './reading.ts';

const PLURAL = {
  en: /(?:[^s]s|men|people|children)$/,
  he: /..(?:ים|ות|יי)$/,
};
const ARTICLES = {
  fr: { one: /^(?:le|la|un|une|l|son|sa|ce|cet|cette)$/, more: /^(?:les|des|ces|leurs|nos|ses)$/ },
  es: { one: /^(?:el|la|un|una|su|este|esta)$/, more: /^(?:los|las|unos|unas|sus|estos|estas)$/ },
};
const MANY = new Set(
  `two three four several some both many deux trois plusieurs quelques certains dos tres varios varias
  algunos algunas ambos ambas zwei drei mehrere einige viele beide`.split(/\s+/),
);
const THEY = new Set('they ils elles ellos ellas הם הן هم'.split(' '));

/** Whether words are for several, as far as they show it. */
export function isForSeveral({ words, speech }: Reading, { from, to }: Run): boolean | null {
  const forms = words.slice(from, to).map(({ form }) => form);
  const [first = ''] = forms;
  // «one of the people»
  if (speech.language === 'en' && first === 'one' && forms[1] === 'of') return false;
  const counted = /^\d+$/.test(first) || forms.slice(0, -1).some((form) => MANY.has(form));
  if (THEY.has(first) || counted) return true;
  const { language, roles, unnamed } = speech;
  if (language === 'fr' || language === 'es') {
    const { one, more } = ARTICLES[language];
    if (one.test(first)) return false;
    // «Fuentes de la Presidencia dicen …»
    const bare =
      /..s$/.test(first) && [/s$/, /es$/].some((end) => roles.has(first.replace(end, '')));
    return more.test(first) || (bare && roles.has(first)) ? true : null;
  }
  if (language === 'de') return severalInGerman(forms, speech.feminine);
  const noun =
    language === 'en'
      ? forms.findLast((form) => roles.has(form) || unnamed.has(form))
      : forms.find((form) => roles.has(form) || unnamed.has(form));
  if (noun === undefined) return null;
  if (language === 'ar') return isArabicPlural(noun, roles) || null;
  return PLURAL[language].test(noun);
}

/** مسؤولون and مسؤولين beside مسؤول; others change within. */
function isArabicPlural(noun: string, roles: Set<string>): boolean {
  const stem = noun.replace(/(?:ون|ين|ان|ات)$/, '');
  return stem !== noun && [stem, `${stem}ه`, `${stem}ون`].some((one) => roles.has(one));
}

/** «Die Eltern»: with that article, and no ending or word for a woman, a noun is in the plural. */
function severalInGerman(forms: string[], feminine: Set<string>): boolean | null {
  const [first = ''] = forms;
  if (/^(?:der|ein|sein|ihr|das)$/.test(first)) return false;
  if (first !== 'die') return null;
  const shown = forms.slice(1).some((form) => /innen$|eltern$|leute$|menschen$/.test(form));
  if (shown) return true;
  return forms.slice(1).some((form) => /in$/.test(form) || feminine.has(form)) ? false : null;
}
