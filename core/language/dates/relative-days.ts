import { stemsOf } from '../clitics.ts';
import type { Language } from '../languages.ts';
import { perLanguage } from '../per-language.ts';
import { normaliseWord, type Word } from '../words.ts';

/** «Wednesday», 0 for Sunday; or «yesterday», one day ago. */
export type RelativeDay = { weekday: number } | { ago: number };

// Sunday first; `/` parts other names of the day. German ones may go on: `Mittwochabend`.
const WEEKDAYS: Record<Language, string> = {
  en: 'Sunday/Sun Monday/Mon Tuesday/Tue Wednesday/Wed Thursday/Thu Friday/Fri Saturday/Sat',
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  de: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag/Sonnabend',
  es: 'domingo lunes martes miércoles jueves viernes sábado',
  ar: 'الأحد الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  // Ordinals otherwise: a day only after יום.
  he: 'ראשון שני שלישי רביעי חמישי שישי שבת',
};

// Days ago by words; `/` parts them.
const AGO: Record<Language, [number, string][]> = {
  en: [[0, 'today/tonight'], [1, 'yesterday']],
  fr: [[0, "aujourd'hui"], [1, 'hier'], [2, 'avant-hier']],
  de: [[0, 'heute'], [1, 'gestern'], [2, 'vorgestern']],
  es: [[0, 'hoy'], [1, 'ayer/anoche'], [2, 'anteayer']],
  ar: [[0, 'اليوم'], [1, 'أمس/البارحة']],
  he: [[0, 'היום/הבוקר/הערב'], [1, 'אתמול/אמש'], [2, 'שלשום']],
}; // biome-ignore format: a language a line

const HEBREW_DAY = 'יום';

/** The day that a word names by its distance from the day of publication; null for other words. */
export function relativeDayAt(words: Word[], at: number, language: Language): RelativeDay | null {
  const form = words[at]?.form ?? '';
  const { weekdays, ago } = tables(language);
  for (const stem of language === 'ar' || language === 'he' ? stemsOf(form) : [form]) {
    const days = ago.get(stem);
    if (days !== undefined) return { ago: days };
    const weekday =
      weekdays.get(stem) ?? (language === 'de' ? compoundOf(stem, weekdays) : undefined);
    if (weekday === undefined) continue;
    const isDay =
      language !== 'he' || stem === 'שבת' || isHebrewDay(words[at - 1]?.form ?? '', form);
    if (isDay) return { weekday };
  }
  return null;
}

// ביום השלישי is the third day of something.
function isHebrewDay(before: string, form: string): boolean {
  return stemsOf(before).includes(HEBREW_DAY) && !form.startsWith('ה');
}

function compoundOf(word: string, weekdays: Map<string, number>): number | undefined {
  for (const [name, weekday] of weekdays) if (word.startsWith(name)) return weekday;
  return undefined;
}

const tables = perLanguage((language) => ({
  weekdays: new Map(
    WEEKDAYS[language]
      .split(' ')
      .flatMap((names, day) =>
        names.split('/').map((name): [string, number] => [normaliseWord(name), day]),
      ),
  ),
  ago: new Map(
    AGO[language].flatMap(([days, names]) =>
      names.split('/').map((name): [string, number] => [normaliseWord(name), days]),
    ),
  ),
}));
