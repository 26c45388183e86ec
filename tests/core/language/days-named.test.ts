import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../core/language/dates/dates-in-text.ts';
import { dayBefore, weekdayOf } from '../../../core/language/dates/days.ts';
import { daysNamed } from '../../../core/language/dates/days-named.ts';
import type { Language } from '../../../core/language/languages.ts';
import { wordsOf } from '../../../core/language/words.ts';

function named(text: string, language: Language, published: string | null = '2024-10-31') {
  const words = wordsOf(text);
  const dates = datesIn(text, language, words);
  return daysNamed(dates, words, language, published, published ?? '2024-10-29');
}

describe('the days a text names', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'a draft dated Saturday', ['2024-10-26']],
    [
      'en',
      'the envoys arrived on Thursday, a day after yesterday’s report',
      ['2024-10-31', '2024-10-30'],
    ],
    ['fr', 'un texte daté de samedi, publié hier', ['2024-10-26', '2024-10-30']],
    ['de', 'am Mittwochabend ins Netz gestellt, vom Samstag', ['2024-10-30', '2024-10-26']],
    ['es', 'difundido el miércoles y fechado el sábado', ['2024-10-30', '2024-10-26']],
    ['ar', 'نشرت مساء الأربعاء مسودة مؤرخة السبت', ['2024-10-30', '2024-10-26']],
    ['ar', 'نشرت أمس مسودة', ['2024-10-30']],
    ['he', 'הטיוטה מיום שבת שפורסמה אתמול', ['2024-10-26', '2024-10-30']],
    ['he', 'הטיוטה שפורסמה ביום רביעי', ['2024-10-30']],
    ['he', 'ביום השלישי למלחמה נסוג הגדוד השני', []],
    ['en', 'on 26 October', ['2024-10-26']],
    ['en', 'until 18 February', ['2025-02-18']],
    ['en', 'in force since November 2024', []],
  ])('%s: %s', (language, text, days) => {
    expect(named(text, language).sort()).toEqual(days.sort());
  });

  test('without a day of publication only dates name one, in the year of the story', () => {
    expect(named('On Saturday, and on 26 October', 'en', null)).toEqual(['2024-10-26']);
  });
});

describe('counting days', () => {
  test.each([
    ['2024-10-30', 3],
    ['2024-02-29', 4],
    ['2000-01-01', 6],
  ])('%s falls on weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  test('every day of five centuries is the one before the next', () => {
    for (let at = Date.UTC(1800, 0, 2); at < Date.UTC(2300, 0, 1); at += 86_400_000 * 3) {
      const before = new Date(at - 86_400_000).toISOString().slice(0, 10);
      expect(dayBefore(new Date(at).toISOString().slice(0, 10), 1)).toBe(before);
    }
  });
});
