import { describe, expect, test } from 'vitest';
import type { Language } from '../../../core/dossier/schema.ts';
import { datesIn } from '../../../core/language/dates/dates-in-text.ts';
import { daysBetween } from '../../../core/language/dates/days.ts';

const found = (text: string, language: Language) =>
  datesIn(text, language).map(
    ({ start, end, day, month, year }) =>
      `${text.slice(start, end)} = ${year ?? '?'}-${month}-${day ?? '?'}`,
  );

describe('dates in a text', () => {
  test.each<[Language, string, string[]]>([
    [
      'en',
      'on October 30 and Oct. 31, 2024',
      ['October 30 = ?-10-30', 'Oct. 31, 2024 = 2024-10-31'],
    ],
    [
      'en',
      'the 26th of October; 3 November 2024',
      ['26th of October = ?-10-26', '3 November 2024 = 2024-11-3'],
    ],
    ['en', 'in force since November 2024', ['November 2024 = 2024-11-?']],
    [
      'en',
      'updated 2024-10-30, sent 30/10/2024',
      ['2024-10-30 = 2024-10-30', '30/10/2024 = 2024-10-30'],
    ],
    [
      'fr',
      'le 30 octobre 2024 et le 1er novembre',
      ['30 octobre 2024 = 2024-10-30', '1er novembre = ?-11-1'],
    ],
    ['de', 'am 30. Oktober und am 1.11.2024', ['30. Oktober = ?-10-30', '1.11.2024 = 2024-11-1']],
    ['es', 'el 30 de octubre de 2024', ['30 de octubre de 2024 = 2024-10-30']],
    ['ar', 'يوم 5 تشرين الثاني المقبل', ['5 تشرين الثاني = ?-11-5']],
    ['ar', 'في ٣٠ تشرين الأول ٢٠٢٤', ['٣٠ تشرين الأول ٢٠٢٤ = 2024-10-30']],
    ['ar', '(15 نوفمبر/ تشرين الثاني 2024)', ['15 نوفمبر/ تشرين الثاني 2024 = 2024-11-15']],
    ['ar', 'منذ الأول من نوفمبر', ['الأول من نوفمبر = ?-11-1']],
    ['he', 'ב-30 באוקטובר 2024', ['30 באוקטובר 2024 = 2024-10-30']],
  ])('%s: %s', (language, text, dates) => {
    expect(found(text, language)).toEqual(dates);
  });

  test.each<[Language, string]>([
    ['en', 'they march 30 miles and may 5 of them return'],
    ['en', 'Resolution 1701 and 60 days'],
    ['en', 'version 10.30.2 of 99/99/2024'],
    ['fr', 'au mois de mai, sans jour'],
    ['he', '60 יום ו-1701'],
  ])('%s, none: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});

test.each([
  ['2024-10-30', '2024-11-02', 3],
  ['2024-03-01', '2024-02-28', 2],
  ['2023-12-31', '2024-12-31', 366],
])('between %s and %s there are %i days', (a, b, days) => {
  expect(daysBetween(a, b)).toBe(days);
});
