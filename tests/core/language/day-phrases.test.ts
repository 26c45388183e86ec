import { expect, test } from 'vitest';
import type { Language } from '../../../core/dossier/schema.ts';
import { dayPhraseAt } from '../../../core/language/dates/day-phrases.ts';
import { wordsOf } from '../../../core/language/words.ts';

test.each<[Language, string, string]>([
  ['en', 'on Friday evening to Washington', 'to Washington'],
  ['en', 'yesterday to Washington', 'to Washington'],
  ['en', 'on foot to Washington', 'on foot to Washington'],
  ['fr', 'vendredi soir à Washington', 'à Washington'],
  ['de', 'am Freitag nach Washington', 'nach Washington'],
  ['de', 'am Ende nach Washington', 'am Ende nach Washington'],
  ['es', 'el viernes a Washington', 'a Washington'],
  ['ar', 'يوم الجمعة إلى واشنطن', 'إلى واشنطن'],
  ['ar', 'أمس إلى واشنطن', 'إلى واشنطن'],
  ['he', 'ביום שישי לוושינגטון', 'לוושינגטון'],
  ['he', 'אתמול לוושינגטון', 'לוושינגטון'],
  ['he', 'ביום השישי לוושינגטון', 'ביום השישי לוושינגטון'],
])('%s: of «%s» there is left «%s»', (language, text, rest) => {
  const words = wordsOf(text);
  const length = dayPhraseAt(words, 0, language);
  expect(text.slice(words[length]?.start)).toBe(rest);
});
