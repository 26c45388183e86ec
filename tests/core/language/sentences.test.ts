import { describe, expect, test } from 'vitest';
import type { Language } from '../../../core/dossier/schema.ts';
import { sentencesOf } from '../../../core/language/sentences.ts';

const split = (text: string, language: Language) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[Language, string, string[]]>([
    [
      'en',
      'Mr. Ito met Gov. Ames on Oct. 31. He left.',
      ['Mr. Ito met Gov. Ames on Oct. 31.', 'He left.'],
    ],
    [
      'en',
      'The U.S. Secretary spoke. So did the U.N. The envoy left.',
      ['The U.S. Secretary spoke.', 'So did the U.N.', 'The envoy left.'],
    ],
    [
      'en',
      'J. B. Stone wrote it. “We wait.” Then nothing.',
      ['J. B. Stone wrote it.', '“We wait.”', 'Then nothing.'],
    ],
    ['en', '“Enough!” she said. “Go.”', ['“Enough!” she said.', '“Go.”']],
    [
      'fr',
      'M. Ardan a parlé. « C’est faux. » Il est parti.',
      ['M. Ardan a parlé.', '« C’est faux. »', 'Il est parti.'],
    ],
    [
      'de',
      'Am 30. Oktober kam Dr. Ahn an. Er schwieg.',
      ['Am 30. Oktober kam Dr. Ahn an.', 'Er schwieg.'],
    ],
    [
      'es',
      'La Sra. Ruiz llegó. ¿Y después? Nada.',
      ['La Sra. Ruiz llegó.', '¿Y después?', 'Nada.'],
    ],
    ['ar', 'وصل المبعوث. هل عاد؟ لم يعد.', ['وصل المبعوث.', 'هل عاد؟', 'لم يعد.']],
    ['he', 'השליח הגיע. צה"ל אישר. "כן", אמר.', ['השליח הגיע.', 'צה"ל אישר.', '"כן", אמר.']],
  ])('%s: %s', (language, text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });

  test('stand where the text has them, without the space around them', () => {
    const text = '  One here.\n  Two there. ';
    expect(sentencesOf(text, 'en')).toEqual([
      { start: 2, end: 11 },
      { start: 14, end: 24 },
    ]);
  });

  test('a text without full stops is cut between words', () => {
    const sentences = split('word '.repeat(2_000).trim(), 'en');
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.every((sentence) => /^word.*word$/.test(sentence))).toBe(true);
  });

  test('an empty text has none', () => {
    expect(sentencesOf(' \n ', 'ar')).toEqual([]);
  });
});
