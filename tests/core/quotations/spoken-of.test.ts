import { describe, expect, it } from 'vitest';
import { quotationsIn, spoken } from '../../support/quotations.ts';

const last = (language: string, ...text: string[]) => spoken(language, ...text).at(-1);

describe('whom the page has lately spoken of', () => {
  it.each([
    [
      'en',
      'The office of Anna Holm was shut. Anna Holm came at noon. “I lost the key,” she said.',
      'I lost the key, ← Anna Holm',
    ],
    [
      'en',
      'A retired nurse, Nadia Farah, waits. “There is no bus any more,” the nurse says.',
      'There is no bus any more, ← Nadia Farah',
    ],
    [
      'fr',
      'L’adjudant Thomas attend. « Le car ne passe plus », raconte ce militaire de 34 ans.',
      'Le car ne passe plus ← Thomas',
    ],
    [
      'de',
      'Außenminister Otmar Zirn warb in Wien. „Es ist noch nicht zu spät“, so der Minister.',
      'Es ist noch nicht zu spät ← Otmar Zirn',
    ],
    [
      'es',
      'Según una fuente militar, la carretera está cortada. «Nadie pasa de noche», resumió.',
      'Nadie pasa de noche ← fuente militar',
    ],
    [
      'ar',
      'والتر مانهايم، الدبلوماسي السابق، يشرح الأمر. وأضاف: «لم يعد هناك وقت لإضاعته».',
      'لم يعد هناك وقت لإضاعته ← والتر مانهايم',
    ],
    [
      'he',
      'ד"ר הילה ברנט חוקרת את הכנרת. לדבריה, השר ביקש להמתין "עד סוף החורף הבא".',
      'עד סוף החורף הבא ← הילה ברנט',
    ],
  ])('%s: %s', (language, text, expected) => expect(last(language, text)).toBe(expected));

  it.each([
    ['en', 'Karim Haddar and Elias Nohran came out together. “In writing, all of it,” he said.'],
    ['fr', 'Karim Haddar et Élias Nohran sont sortis. « Vous l’aurez par écrit », a-t-il dit.'],
  ])('is nobody where two may be meant alike: %s %s', (language, text) => {
    const [found] = quotationsIn(language, text);
    expect(found?.speaker).toBeNull();
    expect(found?.confidence).toBeLessThan(0.5);
  });
});

describe('two who say something together', () => {
  it.each([
    ['en', 'Hochstein and Netanyahu said in a joint statement: “We are close to a deal.”'],
    ['fr', '« Nous sommes proches », ont déclaré Amos Hochstein et Benyamin Netanyahou.'],
    ['ar', 'وقال هوكشتاين ونتنياهو في بيان مشترك: «نحن قريبون جدا من اتفاق».'],
    ['he', 'הוכשטיין ונתניהו אמרו בהודעה משותפת: "אנחנו קרובים מאוד להסכם".'],
  ])('are both named: %s %s', (language, text) => {
    const { speaker } = quotationsIn(language, text)[0] ?? {};
    expect(speaker?.several?.map(({ person }) => person)).toEqual(['hochstein', 'netanyahu']);
    expect(speaker?.person).toBeNull();
  });

  it('are meant by «they»', () => {
    const text = 'Karim Haddar and Elias Nohran came out together. “In writing,” they said.';
    expect(last('en', text)).toBe('In writing, ← Karim Haddar and Elias Nohran');
  });
});

describe('a sentence told by somebody', () => {
  it.each([
    ['en', 'The paper, Anna Holm said, reads “as if nobody had held the pen”.', 'Anna Holm'],
    ['en', 'The city, says deputy mayor Anna Holm, “can afford to look away”.', 'Anna Holm'],
    ['fr', 'Ni l’un ni l’autre, estime Anna Holm, ne veut « signer avant mardi ».', 'Anna Holm'],
    ['de', 'Er habe dort, so erzählt es Anna Holm, „lange im Stau gestanden“.', 'Anna Holm'],
    ['es', 'La banda, afirma Ana Prat, no acepta «ninguna de esas condiciones».', 'Ana Prat'],
  ])('in an aside: %s %s', (language, text, name) => {
    expect(quotationsIn(language, text)[0]?.speaker?.name).toBe(name);
  });

  it('in brackets behind the marks', () => {
    expect(last('en', 'A chorus of denials: “This is false” (Hochstein, on X).')).toContain('Amos');
  });

  it('in the mood that German has for it', () => {
    const text = 'Otmar Zirn beruhigt alle. Man müsse das „über die ganze Zeit betrachten“.';
    expect(last('de', text)).toContain('← Otmar Zirn');
  });
});
