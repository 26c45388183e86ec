import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../support/quotations.ts';

describe('somebody who speaks through an outlet', () => {
  it.each([
    [
      'en',
      'A senior diplomat said, according to the Herald: “Nobody is in a hurry here.”',
      'senior diplomat',
    ],
    [
      'en',
      'According to the Herald, a senior diplomat said “nobody is in a hurry here”.',
      'senior diplomat',
    ],
    [
      'en',
      'The Herald quoted a senior diplomat as saying: “Nobody is in a hurry here.”',
      'senior diplomat',
    ],
    [
      'en',
      '“Nobody is in a hurry here,” a senior diplomat said, according to the Herald.',
      'senior diplomat',
    ],
    ['ar', 'وقال دبلوماسي غربي، بحسب موقع النهار: «لا أحد على عجلة من أمره».', 'دبلوماسي غربي'],
    ['ar', 'ونقل موقع النهار عن دبلوماسي غربي قوله: «لا أحد على عجلة من أمره».', 'دبلوماسي غربي'],
    ['he', 'דיפלומט בכיר אמר, לפי אתר הבירה: “אף אחד לא ממהר כאן”.', 'דיפלומט בכיר'],
    ['he', 'אמר דיפלומט בכיר, לפי אתר הבירה: “אף אחד לא ממהר כאן”.', 'דיפלומט בכיר'],
    [
      'fr',
      'Un diplomate occidental a dit, selon le Courrier : « Personne n’est pressé ici ».',
      'diplomate occidental',
    ],
    ['de', 'Ein Diplomat sagte laut dem Kurier: „Hier hat es niemand eilig.“', 'Diplomat'],
    ['es', 'Un diplomático dijo, según el Correo: «Aquí nadie tiene prisa».', 'diplomático'],
  ])('%s: %s', (language, text, name) => {
    const [quotation] = quotationsIn(language, text);
    expect(quotation?.speaker).toMatchObject({ name, named: false });
  });

  it.each([
    ['en', 'The plan, according to Savett, is “not the one on the table”.', 'Sean Savett'],
    ['ar', 'وأضاف ميقاتي نقلاً عن هوكشتاين: «نحن اليوم في وضع أفضل من الأمس».', 'Amos Hochstein'],
  ])('is the source where nobody else speaks: %s %s', (language, text, name) => {
    expect(quotationsIn(language, text)[0]?.speaker?.name).toBe(name);
  });
});
