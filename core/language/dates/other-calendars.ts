import { stemsOf } from '../clitics.ts';
import type { Language } from '../languages.ts';
import { normaliseWord, type Word } from '../words.ts';
import type { DateInText } from './dates-in-text.ts';
import { dayBefore, isoDay, momentOf } from './days.ts';

// Hebrew pages may print כ"ח בתשרי תשפ"ה, Arabic ones ٢٨ ربيع الآخر ١٤٤٦, alone or beside the
// Gregorian date. The browser's own calendars do the counting.

type Calendar = 'hebrew' | 'islamic-umalqura';

// As Intl names them in English; `/` parts other spellings.
const HEBREW_MONTHS: Record<string, string> = {
  Tishri: 'תשרי', Heshvan: 'חשוון/חשון/מרחשוון', Kislev: 'כסלו', Tevet: 'טבת', Shevat: 'שבט',
  Adar: 'אדר', Nisan: 'ניסן', Iyar: 'אייר/איר', Sivan: 'סיוון/סיון', Tamuz: 'תמוז', Av: 'אב', Elul: 'אלול',
}; // biome-ignore format: a year in two lines
const HIJRI_MONTHS = `محرم|صفر|ربيع الأول|ربيع الآخر/ربيع الثاني|جمادى الأولى/جمادى الأول
  |جمادى الآخرة/جمادى الثانية/جمادى الثاني|رجب|شعبان|رمضان|شوال|ذو القعدة/ذي القعدة|ذو الحجة/ذي الحجة`;

const HIJRI_YEAR = 354.367; // days
const HIJRI_BEGAN = '0622-07-19';

/** The full dates of a text in its language's other calendar, in order. */
export function datesInOtherCalendars(words: Word[], language: Language): DateInText[] {
  const dateAt = { he: hebrewDateAt, ar: hijriDateAt }[language as 'he' | 'ar'];
  if (!dateAt) return [];
  const dates: DateInText[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = dateAt(words, at);
    if (!found) continue;
    dates.push(found.date);
    at = found.last;
  }
  return dates;
}

/** The full Hebrew date at a word, or null. */
function hebrewDateAt(words: Word[], at: number): Found | null {
  const day = lettersAsNumber(words[at]?.form ?? '');
  const month = stemsOf(words[at + 1]?.form ?? '')
    .map((stem) => hebrewMonths.get(stem))
    .find(Boolean);
  const year = hebrewYear(words[at + 2]?.form ?? '');
  if (!day || !month || !year) return null;
  return found(words, at, at + 2, yearIn('hebrew', year).get(`${day} ${month}`));
}

/** The full Hijri date at a word, or null. */
function hijriDateAt(words: Word[], at: number): Found | null {
  const day = Number(words[at]?.form);
  if (!(day >= 1 && day <= 30)) return null;
  const { month, length } = hijriMonthAt(words, at + 1);
  const year = Number(/^(1[34]\d\d)(?:ه|هـ)?$/.exec(words[at + 1 + length]?.form ?? '')?.[1]);
  if (!month || !year) return null;
  return found(words, at, at + 1 + length, yearIn('islamic-umalqura', year).get(`${day} ${month}`));
}

type Found = { date: DateInText; last: number };

function found(words: Word[], first: number, last: number, iso: string | undefined): Found | null {
  if (!iso) return null;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const start = words[first]?.start ?? 0;
  const date = { start, end: words[last]?.end ?? start, day, month, year };
  return { date, last };
}

// Counted once a year, whatever a page holds: there are some three hundred years that it can ask for.
const years = new Map<string, Map<string, string>>();

/** The Gregorian days of a year by their day and month in another calendar. */
function yearIn(calendar: Calendar, year: number): Map<string, string> {
  const key = `${calendar} ${year}`;
  const known = years.get(key) ?? new Map(daysOf(calendar, year));
  years.set(key, known);
  return known;
}

function* daysOf(calendar: Calendar, year: number): Generator<[string, string]> {
  const [first, length] = STARTS[calendar](year);
  for (let at = 0; at < length; at++) {
    const iso = dayBefore(first, -at);
    const parts = formatOf(calendar).formatToParts(momentOf(iso));
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    // Adar I and II both go by Adar in the press.
    const month = part('month').replace(/ I+$/, '');
    if (Number(/\d+/.exec(part('year'))?.[0]) === year) yield [`${part('day')} ${month}`, iso];
  }
}

/** A day before a year begins, and how many from there hold all of it. */
const STARTS: Record<Calendar, (year: number) => [string, number]> = {
  hebrew: (year) => [isoDay(year - 3761, 8, 25), 430],
  'islamic-umalqura': (year) => [
    dayBefore(HIJRI_BEGAN, 10 - Math.floor((year - 1) * HIJRI_YEAR)),
    380,
  ],
};

const formats = new Map<Calendar, Intl.DateTimeFormat>();
function formatOf(calendar: Calendar): Intl.DateTimeFormat {
  const month = calendar === 'hebrew' ? 'long' : 'numeric';
  const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
  const made =
    formats.get(calendar) ?? new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, options);
  formats.set(calendar, made);
  return made;
}

/** כח is 28; 0 for what is no number of two letters. */
function lettersAsNumber(form: string): number {
  if (!/^[א-ל]{1,2}$/.test(form)) return 0;
  return [...form].reduce((sum, letter) => sum + (VALUES[letter] ?? 0), 0);
}

/** תשפה is 5785; the thousands are left out, or stand first: התשפה. */
function hebrewYear(form: string): number {
  const letters = form.replace(/^ה(?=ת)/, '');
  if (!/^ת[ר-ת]?[א-ת]{1,2}$/.test(letters)) return 0;
  return 5_000 + [...letters].reduce((sum, letter) => sum + (VALUES[letter] ?? 0), 0);
}

const VALUES: Record<string, number> = Object.fromEntries(
  [...'אבגדהוזחטיכלמנסעפצקרשת'].map((letter, at) => [
    letter,
    at < 9 ? at + 1 : at < 18 ? (at - 8) * 10 : (at - 17) * 100,
  ]),
);

const hebrewMonths = new Map(
  Object.entries(HEBREW_MONTHS).flatMap(([name, ways]) =>
    ways.split('/').map((way): [string, string] => [normaliseWord(way), name]),
  ),
);

const hijriMonths = HIJRI_MONTHS.split('|').flatMap((ways, at) =>
  ways
    .trim()
    .split('/')
    .map((way) => ({ month: String(at + 1), forms: way.split(' ').map(normaliseWord) })),
);

function hijriMonthAt(words: Word[], at: number): { month: string | null; length: number } {
  const known = hijriMonths.find(({ forms }) =>
    forms.every((form, step) => words[at + step]?.form === form),
  );
  return known ? { month: known.month, length: known.forms.length } : { month: null, length: 0 };
}
