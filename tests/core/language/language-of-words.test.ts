import { describe, expect, test } from 'vitest';
import { languageOfWords } from '../../../core/language/language-of-words.ts';

const ENGLISH = 'We hold the keys to the harbour.';
const FRENCH = 'Nous ne savons pas encore';
const OWN = {
  ar: 'مفاتيح المرفأ بأيدينا، كما قالت إذاعة Harbour Radio.',
  he: 'המפתחות לנמל בידינו, כך אמר הדובר ל-Harbour Radio.',
};

describe.each(['ar', 'he'] as const)('words on a page in %s', (page) => {
  test('are in its language, with a name in Latin letters among them too', () => {
    expect(languageOfWords(OWN[page], page)).toBe(page);
  });

  test('are in the language that they were left in', () => {
    expect(languageOfWords(ENGLISH, page)).toBe('en');
    expect(languageOfWords(FRENCH, page)).toBe('fr');
    const other = page === 'ar' ? 'he' : 'ar';
    expect(languageOfWords(OWN[other].slice(0, 20), page)).toBe(other);
  });

  test('are in one not known where a few in another script do not tell it', () => {
    expect(languageOfWords('Un accord', page)).toBeNull();
    expect(languageOfWords('Good progress', page)).toBeNull();
  });

  test('are in its language where they are figures alone', () => {
    expect(languageOfWords('1701', page)).toBe(page);
  });
});

test.each(['en', 'fr'])('Arabic and Hebrew on a page in %s are told from its own', (page) => {
  expect(languageOfWords(OWN.ar.slice(0, 20), page)).toBe('ar');
  expect(languageOfWords(OWN.he.slice(0, 20), page)).toBe('he');
  expect(languageOfWords(ENGLISH, page)).toBe(page);
});

test('nothing is said of words on a page whose language is not known', () => {
  expect(languageOfWords(ENGLISH, null)).toBeNull();
});

test('vowel signs do not part the letters of Arabic and Hebrew', () => {
  expect(languageOfWords('كَتَبَ', 'ar')).toBe('ar');
  expect(languageOfWords('כָּתַב', 'he')).toBe('he');
});
