import type { Language } from '../languages.ts';
import { perLanguage } from '../per-language.ts';
import { normaliseWord } from '../words.ts';

// Twelve entries a language; `/` parts other names of the month, short forms stand without a stop.
const NAMES: Record<Language, string> = {
  en: `January/Jan February/Feb March/Mar April/Apr May June/Jun July/Jul August/Aug
    September/Sept/Sep October/Oct November/Nov December/Dec`,
  fr: `janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct
    novembre/nov décembre/déc`,
  de: `Januar/Jänner/Jan Februar/Feb März April/Apr Mai Juni Juli August/Aug September/Sept
    Oktober/Okt November/Nov Dezember/Dez`,
  es: `enero/ene febrero/feb marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/sept
    octubre/oct noviembre/nov diciembre/dic`,
  // Egyptian, Maghrebi and Levantine; those of two words are in TWO_WORDS.
  ar: `يناير/جانفي فبراير/فيفري/شباط مارس/آذار أبريل/إبريل/أفريل/نيسان مايو/ماي/أيار يونيو/يونيه/حزيران/جوان
    يوليو/يوليه/تموز/جويلية أغسطس/آب/أوت سبتمبر/أيلول أكتوبر نوفمبر ديسمبر`,
  he: 'ינואר פברואר מרץ/מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
};

const TWO_WORDS: [string, string, number][] = [
  ['تشرين', 'الأول', 10],
  ['تشرين', 'الثاني', 11],
  ['كانون', 'الأول', 12],
  ['كانون', 'الثاني', 1],
];

const months = perLanguage((language) => tableOf(NAMES[language]));

const pairs = new Map(
  TWO_WORDS.map(([first, second, month]) => [
    `${normaliseWord(first)} ${normaliseWord(second)}`,
    month,
  ]),
);

/** The month a word names, 1 to 12, and how many words its name takes; null for any other word. */
export function monthAt(
  forms: string[],
  following: string,
  language: Language,
): { month: number; words: number } | null {
  for (const form of forms) {
    const pair = language === 'ar' ? pairs.get(`${form} ${following}`) : undefined;
    if (pair) return { month: pair, words: 2 };
    const month = months(language).get(form);
    if (month) return { month, words: 1 };
  }
  return null;
}

function tableOf(names: string): Map<string, number> {
  return new Map(
    names
      .trim()
      .split(/\s+/)
      .flatMap((all, at) =>
        all.split('/').map((name): [string, number] => [normaliseWord(name), at + 1]),
      ),
  );
}
