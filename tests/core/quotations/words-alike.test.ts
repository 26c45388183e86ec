import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../support/quotations.ts';

const last = (language: string, ...blocks: string[]) =>
  quotationsIn(language, ...blocks).at(-1)?.speaker?.name ?? null;

// Each looks like what another rule reads, and is not.
describe('words that only look like what tells of a speaker', () => {
  it.each([
    ['en', 'Nora Pell looked through her notes and said: “We will not sign it.”', 'Nora Pell'],
    ['de', 'Ada Fehr sprach über ihre Pläne und sagte: „Wir unterschreiben nicht.“', 'Ada Fehr'],
  ])('what somebody goes through is nobody’s mouth: %s', (language, text, name) => {
    expect(last(language, text)).toBe(name);
  });

  it.each([
    ['Le ministère, par la voix d’un conseiller, promet « une réponse avant la fin du mois ».'],
    ['Le ministère, par la voix du conseiller, promet « une réponse avant la fin du mois ».'],
  ])('through whom a body speaks in French: %s', (text) => {
    expect(last('fr', text)).toMatch(/conseiller/);
  });

  it('a surname that begins as an Arabic verb does is a part of the name', () => {
    const text = 'وقال النائب نادر فيدان إن «أحدا لن يوقع على أي ورقة هنا».';
    expect(last('ar', text)).toBe('نادر فيدان');
  });

  it('„er seine …“ and „gab es …“ report nothing', () => {
    const before = 'Das wies der Minister Otto Fehr zurück. Die Botschafterin Ada Kern kam hinzu.';
    const text = 'Sie sagte, dass es Gespräche „auf sehr hoher Ebene hier“ gebe.';
    expect(last('de', before, text)).toBe('Ada Kern');
  });

  it('“made a clear break” says nothing', () => {
    const text = 'Ann Lee made a long and quite clear break with “the way things were”.';
    const [found] = quotationsIn('en', text);
    expect(found?.family ?? 'other').toBe('other');
  });
});
