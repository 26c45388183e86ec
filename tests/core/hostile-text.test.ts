import { describe, expect, it } from 'vitest';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { analyse, compileDossier } from '../../core/analyse.ts';
import { writeNotes } from '../../core/notes/write-notes.ts';
import { articleOf } from '../support/quotations.ts';
import { stepsOf } from '../support/steps.ts';

// Texts made to take long, over and over, in an article of the story: all that is done with one.
const PIECES: [what: string, language: string, piece: string][] = [
  ['quotation marks', 'en', '"'],
  ['marks within marks in four scripts', 'he', '“a «б „ג ‹د '],
  ['spaces', 'en', ' '],
  ['ends of line', 'en', '\n'],
  ['full stops', 'en', '. '],
  ['one word in Latin letters', 'en', 'a'],
  ['one word in Hebrew letters', 'he', 'ו'],
  ['one word in Arabic letters', 'ar', 'و'],
  ['capitals', 'en', 'A'],
  ['combining marks', 'ar', 'a\u0301\u064b\u0301'],
  ['lone surrogates', 'en', '\ud800\udc00\ud800'],
  ['marks of no width', 'he', '\u200f\u200b'],
  ['prose without an end', 'en', 'the envoy told Amos Hochstein and the White House that '],
  ['Hebrew prose without an end', 'he', 'נתניהו אמר להוכשטיין כי הפסקת האש '],
  ['Arabic prose without an end', 'ar', 'قال نتنياهو إن وقف إطلاق النار '],
  ['names', 'en', 'Amos Hochstein '],
  ['days', 'en', '31/10/2024 '],
  ['numbers', 'en', 'sixty days '],
  ['digits', 'en', '1'],
  ['brackets', 'fr', '('],
  ['elisions', 'fr', "l'"],
  ['dashes', 'es', ' — '],
  ['denials', 'en', 'not never no '],
  ['verbs of saying', 'de', 'sagte, '],
];

describe.each(bundledDossiers)('hostile text, read for $id', (dossier) => {
  const ready = compileDossier(dossier);
  const read = (language: string, text: string) => {
    const article = articleOf(language, [text], 'Ceasefire talks between Israel and Hezbollah');
    return writeNotes(article, analyse(article, ready), dossier);
  };

  it.each(PIECES)('%s: work grows with the text, not with its square', (_, language, piece) => {
    const steps = (length: number) =>
      stepsOf(() => void read(language, piece.repeat(length / piece.length)));
    steps(1_000);
    expect(steps(40_000) / steps(20_000)).toBeLessThan(2.5);
  });

  it('a word without an end within what describes a speaker is read', () => {
    const word = 'a'.repeat(1_000_000);
    const said = `“Nobody wants this war to go on,” the ${word} minister said.`;
    expect(read('en', `“We are close,” Amos Hochstein said. ${said}`).dossier.id).toBe(dossier.id);
  }, 60_000);

  // No block of a page is longer. Were anything quadratic in it, this would not end.
  it.each(PIECES.filter(([, , piece]) => piece.length < 3))(
    'a million characters of %s are read',
    (_, language, piece) => {
      expect(read(language, piece.repeat(1_000_000 / piece.length)).dossier.id).toBe(dossier.id);
    },
    60_000,
  );
});
