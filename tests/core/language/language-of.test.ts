import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../core/language/language-of.ts';
import { readingLanguage, writtenLanguage } from '../../../core/language/reading-language.ts';
import { articleOf } from '../../support/article.ts';

const SAMPLES: [string, string][] = [
  ['en', 'The envoy said on Thursday that the two sides had agreed to meet again in the capital.'],
  [
    'fr',
    'L’émissaire a déclaré jeudi que les deux camps avaient accepté de se revoir dans la capitale.',
  ],
  [
    'de',
    'Der Gesandte sagte am Donnerstag, die beiden Seiten hätten sich auf ein Treffen geeinigt.',
  ],
  [
    'es',
    'El enviado dijo el jueves que las dos partes habían aceptado reunirse de nuevo en la capital.',
  ],
  ['ar', 'قال المبعوث يوم الخميس إن الطرفين وافقا على اللقاء مجددا في العاصمة.'],
  ['he', 'השליח אמר ביום חמישי כי שני הצדדים הסכימו להיפגש שוב בבירה.'],
];

describe('the language of a text', () => {
  test.each(SAMPLES)('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each([
    [
      'it',
      'Il mediatore ha detto che le due parti si sono accordate per una nuova riunione nella capitale.',
    ],
    ['fa', 'فرستاده روز پنجشنبه گفت که دو طرف برای گفتگوی دیگری در پایتخت توافق کردند.'],
    ['ur', 'ایلچی نے جمعرات کو کہا کہ دونوں فریق دارالحکومت میں دوبارہ ملنے پر راضی ہو گئے ہیں۔'],
  ])('%s is not taken for one of ours', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test('nothing is said of figures, a name, or another script', () => {
    expect([languageOf('1701'), languageOf('Amos'), languageOf('Переговоры о перемирии')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('a page in Arabic that declares its template’s English is read as Arabic', () => {
    const text = SAMPLES[4]?.[1] ?? '';
    expect(readingLanguage(articleOf({ language: 'en', paragraphs: [text] }))).toBe('ar');
  });

  test('what a page declares counts where its words are too few', () => {
    expect(readingLanguage(articleOf({ language: 'he', paragraphs: ['1701'] }))).toBe('he');
    expect(readingLanguage(articleOf({ language: 'ru', paragraphs: ['1701'] }))).toBeNull();
  });

  test.each([
    ['it', 'en', 'Il mediatore ha detto che le due parti si sono accordate per una riunione.'],
    ['fa', 'ar', 'فرستاده روز پنجشنبه گفت که دو طرف برای گفتگوی دیگری در پایتخت توافق کردند.'],
    ['he', 'he-IL', '1701'],
    ['ru', 'ru', '1701'],
    [null, null, '1701'],
  ])('%s is what a page is in that declares %s', (language, declared, text) => {
    expect(writtenLanguage(articleOf({ language: declared, paragraphs: [text] }))).toBe(language);
  });
});
