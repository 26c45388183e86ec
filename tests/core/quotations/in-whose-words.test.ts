import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const speakerOf = (language: string, text: string) =>
  spoken(language, text).at(-1)?.split(' ← ')[1];

describe('in whose words', () => {
  it.each([
    [
      'en',
      'It does “not show where the plan stands,” per club spokesperson Kim Blake.',
      'Kim Blake',
    ],
    [
      'en',
      'The plan, in Mara Quill’s view, is “a bridge with one bank and no river”.',
      'Mara Quill',
    ],
    [
      'en',
      'The parties, in the gardener’s words, “agree as people do on the weather”.',
      'gardener',
    ],
    ['en', 'The plan is, to quote Mara Quill, “a bridge with one bank”.', 'Mara Quill'],
    ['en', '“The lake is ill,” came the terse reply from Kim Blake.', 'Kim Blake'],
    ['en', '“The lake is ill,” was the mayor’s verdict.', 'mayor'],
    ['en', '“The lake is ill,” was the message on the wall.', '?'],
    ['de', 'Nach Überzeugung der Försterin ist der Wald „krank, nicht verloren“.', 'Försterin'],
    ['de', 'In den Augen von Ada Fehr ist der Wald „krank, nicht verloren“.', 'Ada Fehr'],
    ['de', 'Ada Fehr kam spät. Ihrer Ansicht nach ist das „nicht zu retten“.', 'Ada Fehr'],
    ['de', 'Ada Fehr kam spät. Der Wald ist ihr zufolge „krank, nicht verloren“.', 'Ada Fehr'],
    ['de', '„Die Tür steht noch“, ist sich die Försterin sicher.', 'Försterin'],
    ['de', '„Die Tür steht noch“, entfuhr es Ada Fehr.', 'Ada Fehr'],
    [
      'de',
      '„Der See ist krank“, lautete die knappe Antwort der Bürgermeisterin.',
      'Bürgermeisterin',
    ],
    ['de', '„Der See ist krank“, so das Urteil des Försters Ole Brix.', 'Ole Brix'],
    ['fr', 'Si l’on en croit Odile Prat, le lac est « malade mais pas perdu ».', 'Odile Prat'],
    ['fr', 'Odile Prat est là. À l’entendre, le lac est « malade mais pas perdu ».', 'Odile Prat'],
    ['fr', '« Le lac est à sec », a dit la ministre en visite chez Odile Prat.', 'ministre'],
    ['fr', '« Le lac est malade », estime un haut fonctionnaire.', 'haut fonctionnaire'],
  ])('%s: %s', (language, text, speaker) => {
    expect(speakerOf(language, text)).toBe(speaker);
  });
});

describe('where a name ends, and whom a sentence is about', () => {
  it.each([
    ['de', '„Der See ist krank“, sagte Sprecherin Ada Fehr der Zeitung.', 'Ada Fehr'],
    ['de', '„Der See ist krank“, sagte die sichtlich müde Ada Fehr.', 'Ada Fehr'],
    [
      'de',
      'Ole Brix, der seit Jahren hier fischt, sieht es anders: „Der See ist krank.“',
      'Ole Brix',
    ],
    [
      'de',
      'Leila sitzt im Hof. Leila Kern ist seit gestern da. „Sie steht“, sagt sie.',
      'Leila Kern',
    ],
    [
      'de',
      'Nour Berg, Studentin, prüft die Listen. Ihre Tante zieht umher. „Wir reden“, erzählt sie.',
      'Nour Berg',
    ],
    [
      'en',
      'Nora Berg, a student, checks the lists. Her aunt moves from place to place. “We talk,” she says.',
      'Nora Berg',
    ],
    [
      'fr',
      'Nora Berg, étudiante, vérifie tout. Sa tante va de village en village. « On parle », dit-elle.',
      'Nora Berg',
    ],
    [
      'en',
      'Orna Field is back. The families’ forum said in a statement read out in Leeds: “We have waited.”',
      'families’ forum',
    ],
  ])('%s: %s', (language, text, speaker) => {
    expect(speakerOf(language, text)).toBe(speaker);
  });

  it.each([
    [
      'en',
      'Mayor Luc Prat has signed nothing, Omar Diaz said. “The rest is up to the rowers,” he added.',
    ],
    [
      'en',
      'Mayor Luc Prat has signed nothing, said Omar Diaz. “The rest is up to the rowers,” he added.',
    ],
    [
      'fr',
      'Le maire Luc Prat a signé, avait déclaré lundi Omar Diaz. « Le reste attend », avait-il ajouté.',
    ],
    [
      'fr',
      'Rien ne bouge, note le consultant en risques agricoles Omar Diaz. « Le reste attend », dit-il.',
    ],
  ])('goes on with who told the sentence before: %s', (language, text) => {
    expect(speakerOf(language, text)).toBe('Omar Diaz');
  });

  it('leaves his wife the speaker where nobody else is she', () => {
    expect(
      speakerOf('en', 'Ben Berg is here. His wife moves from town to town. “Sit,” she says.'),
    ).toBe('His wife');
  });
});
