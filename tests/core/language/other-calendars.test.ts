import { expect, test } from 'vitest';
import { datesInOtherCalendars } from '../../../core/language/dates/other-calendars.ts';
import type { Language } from '../../../core/language/languages.ts';
import { wordsOf } from '../../../core/language/words.ts';

const found = (text: string, language: Language) =>
  datesInOtherCalendars(wordsOf(text), language).map(
    ({ start, end, day, month, year }) => `${text.slice(start, end)} = ${year}-${month}-${day}`,
  );

test.each<[Language, string, string[]]>([
  ['he', 'כ"ח בתשרי תשפ"ה', ['כ"ח בתשרי תשפ"ה = 2024-10-30']],
  ['he', 'ביום רביעי, כ״ח בתשרי ה׳תשפ״ה', ['כ״ח בתשרי ה׳תשפ״ה = 2024-10-30']],
  ['he', 'כ"ו בחשוון תשפ"ה', ['כ"ו בחשוון תשפ"ה = 2024-11-27']],
  ['he', 'אב בן שני ילדים', []],
  ['ar', '٢٧ ربيع الآخر ١٤٤٦', ['٢٧ ربيع الآخر ١٤٤٦ = 2024-10-30']],
  ['ar', '25 جمادى الأولى 1446 هـ', ['25 جمادى الأولى 1446 = 2024-11-27']],
  ['ar', 'في ربيع الأول من عمره', []],
  ['en', '27 ربيع الآخر 1446', []],
  ['ar', '27 ربيع الآخر 9999999999', []],
])('%s: %s', (language, text, dates) => {
  expect(found(text, language)).toEqual(dates);
});
