import { expect, it } from 'vitest';
import type { Language } from '../../../core/language/languages.ts';
import { numberAt } from '../../../core/language/numbers/read-number.ts';
import { wordsOf } from '../../../core/language/words.ts';

function firstNumber(text: string, language: Language): number | null {
  return numberAt(wordsOf(text), 0, text, language)?.value ?? null;
}

it.each([
  ['en', 'twenty-four hours', 24],
  ['en', 'five thousand three hundred and twelve soldiers', 5_312],
  ['en', '10,000 soldiers', 10_000],
  ['en', '1701, 1559', 1_701],
  ['en', '5th of the month', 5],
  ['fr', 'vingt-quatre heures', 24],
  ['fr', 'quatre-vingt-dix jours', 90],
  ['fr', '10 000 soldats', 10_000],
  ['de', 'vierundzwanzig Stunden', 24],
  ['de', '10.000 Soldaten', 10_000],
  ['es', 'treinta y dos horas', 32],
  ['es', 'veinticuatro horas', 24],
  ['ar', 'الأربع والعشرين ساعة', 24],
  ['ar', 'الـ24 ساعة', 24],
  ['ar', '١٧٠١ و١٥٥٩', 1_701],
  ['ar', 'ثلاثة عشر بندا', 13],
  ['he', 'עשרים וארבע שעות', 24],
  ['he', 'בשלוש עשרה נקודות', 13],
  ['he', 'בעשרת אלפים חיילים', 10_000],
] satisfies [Language, string, number][])('reads a number in %s: %s', (language, text, value) => {
  expect(firstNumber(text, language)).toBe(value);
});

it.each([
  ['en', 'ours'],
  ['ar', 'عشاء اليوم'],
  ['he', 'שלום וברכה'],
] satisfies [Language, string][])('reads none in %s: %s', (language, text) => {
  expect(firstNumber(text, language)).toBeNull();
});
