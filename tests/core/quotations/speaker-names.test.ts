import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../support/quotations.ts';

describe('what the page calls a speaker', () => {
  it.each([
    ['en', 'One Lebanese official said: “Nobody is in a hurry here.”', 'Lebanese official'],
    ['en', 'Two Lebanese officials said: “Nobody is in a hurry here.”', 'Lebanese officials'],
    ['en', 'Another official said: “Nobody is in a hurry here.”', 'official'],
    [
      'fr',
      '« Personne n’est pressé », ont dit deux diplomates occidentaux.',
      'diplomates occidentaux',
    ],
    ['de', '„Hier hat es niemand eilig“, sagte ein westlicher Diplomat.', 'westlicher Diplomat'],
    ['es', '«Aquí nadie tiene prisa», dijo un diplomático.', 'diplomático'],
    ['he', '“אף אחד כאן לא ממהר”, אמר דיפלומט בכיר.', 'דיפלומט בכיר'],
    ['ar', 'وقال دبلوماسي غربي: «لا أحد على عجلة من أمره».', 'دبلوماسي غربي'],
  ])('has no article, no numeral and is said once: %s %s', (language, text, printed) => {
    expect(quotationsIn(language, text)[0]?.speaker).toEqual({
      printed,
      name: printed,
      person: null,
      role: null,
      named: false,
    });
  });

  it.each([
    [
      'fr',
      'Netanyahou est rentré tard. « Rien n’est signé », a déclaré son bureau à l’issue de la soirée.',
    ],
    ['en', 'Netanyahu came home late. “Nothing has been signed,” his office said on Thursday.'],
    ['he', 'נתניהו חזר מאוחר. “שום דבר לא נחתם עדיין”, מסרה לשכתו.'],
    ['ar', 'عاد نتنياهو متأخرا. وقال مكتبه: «لم يوقع أي شيء بعد».'],
  ])('finds the body that is somebody’s: %s', (language, text) => {
    const [quotation] = quotationsIn(language, text);
    expect(quotation?.speaker).toMatchObject({ person: 'pmo', named: true });
  });

  it('knows a body by one word of its name, behind a preposition', () => {
    const text = 'תאגיד השידור כאן 11 פרסם מסמך. “זו הטיוטה המלאה שמתגבשת”, כתבו בכאן.';
    expect(quotationsIn('he', text)[0]?.speaker).toMatchObject({ name: 'Kan', person: 'kan' });
  });

  it.each([
    "The prime minister's office used the same words. “None of them is final,” it told CNN.",
    "“None of them is final,” it said, after Netanyahu's office had been asked.",
  ])('takes «it» for a body and for no person: %s', (text) => {
    const person = quotationsIn('en', text)[0]?.speaker?.person ?? null;
    expect(['pmo', null]).toContain(person);
  });

  it('reads words for what somebody does that no table has', () => {
    const [quotation] = quotationsIn('en', '“It is deep,” harbour pilot Ines Calloway said.');
    expect(quotation?.speaker?.name).toBe('Ines Calloway');
  });

  it('reads whose a role is, then the name between commas', () => {
    const text = '“We hope,” Lebanon’s caretaker prime minister, Najib Mikati, said.';
    expect(quotationsIn('en', text)[0]?.speaker?.person).toBe('mikati');
  });
});
