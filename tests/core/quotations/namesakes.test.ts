import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../support/quotations.ts';

const last = (language: string, ...text: string[]) =>
  quotationsIn(language, ...text).at(-1)?.speaker;

describe('somebody with the surname of one of the dossier', () => {
  it.each([
    [
      'en',
      'Samir Mikati, a carpenter, swept the stairs. “The house is no house any more,” Mikati said.',
    ],
    [
      'fr',
      'Samir Mikati, menuisier, balaie l’escalier. « La maison n’est plus une maison », soupire Mikati.',
    ],
    ['de', 'Samir Mikati fegt die Treppe. „Das Haus ist kein Haus mehr“, sagt Mikati.'],
    [
      'es',
      'Samir Mikati, carpintero, barre la escalera. «La casa ya no es una casa», dice Mikati.',
    ],
    ['ar', 'وقال سمير ميقاتي، وهو نجار، إن "البيت لم يعد بيتا".'],
    ['he', 'סמיר מיקאתי, נגר, מטאטא את המדרגות. "הבית כבר אינו בית", אמר מיקאתי.'],
  ])('is somebody else: %s: %s', (language, text) => {
    expect(last(language, text)).toMatchObject({ person: null, named: true });
  });

  it.each([
    ['en', 'Prime Minister Mikati swept in late. “The talks go on,” Mikati said.'],
    ['en', 'Will Mikati stay? “The talks go on without a pause,” Mikati said.'],
    ['en', 'Binyamin Netanyahu swept in late. “The talks go on,” Netanyahu said.', 'netanyahu'],
    ['en', 'Samir Mikati swept. Najib Mikati did not. “The talks go on,” Mikati said.'],
    ['ar', 'وقال الرئيس ميقاتي إن "المحادثات مستمرة بلا توقف".'],
    ['he', 'ראש הממשלה מיקאתי הגיע באיחור. "השיחות נמשכות", אמר מיקאתי.'],
  ])('is not seen in the one who is meant: %s: %s', (language, text, person = 'mikati') => {
    expect(last(language, text)?.person).toBe(person);
  });
});
