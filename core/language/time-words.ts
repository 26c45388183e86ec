import { stemsOf } from './clitics.ts';
import type { Language } from './languages.ts';
import { perLanguage } from './per-language.ts';
import { normaliseWord } from './words.ts';

/** Words for stretches of time and the days beside today, which every language has. */
const TIME_WORDS: Record<Language, string> = {
  en: 'hour hours|day days|week weeks|month months|year years|today|yesterday|tomorrow',
  fr: `heure heures|jour jours journée|semaine semaines|mois|an ans année années|aujourd'hui|hier|demain`,
  de: `stunde stunden|tag tage tagen tages|woche wochen|monat monate monaten|jahr jahre jahren|heute|gestern|morgen`,
  es: 'hora horas|día días|semana semanas|mes meses|año años|hoy|ayer|mañana',
  ar: `ساعة ساعات ساعتين|يوم أيام يومين|أسبوع أسابيع أسبوعين أسبوعان|شهر أشهر شهرين شهور|سنة سنوات عام أعوام|اليوم|أمس|غدا`,
  he: 'שעה שעות שעתיים|יום ימים יומיים יום-יומי ימי|שבוע שבועות שבועיים|חודש חודשים חודשיים|שנה שנים שנתיים|היום כיום|אתמול|מחר',
};

const NAMES = ['hour', 'day', 'week', 'month', 'year', 'today', 'yesterday', 'tomorrow'];

/** The stretch of time that a normalised word names, in English; null for any other word. */
export function timeNamed(form: string, language: Language): string | null {
  for (const stem of stemsOf(form)) {
    const name = tables(language).get(stem);
    if (name) return name;
  }
  return null;
}

const tables = perLanguage((language) => tableOf(TIME_WORDS[language]));

function tableOf(words: string): Map<string, string> {
  return new Map(
    words
      .split('|')
      .flatMap((forms, at) =>
        forms.split(' ').map((form): [string, string] => [normaliseWord(form), NAMES[at] ?? '']),
      ),
  );
}
