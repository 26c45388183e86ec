import { describe, expect, it } from 'vitest';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../catalogue/languages.ts';
import { ownTexts } from '../../core/dossier/lint/own-texts.ts';
import type { Localised } from '../../core/dossier/schema.ts';
import { sourcedWording } from '../../core/notes/renderings.ts';

const languages = Object.keys(interfaceLanguages) as InterfaceLanguage[];
const SCRIPTS = {
  en: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
};

const SMALL_OR_NAME =
  /^(?:\p{Ll}|US |National Security Council|White House|Israel|Hezbollah|Premier ministre)/u;

const SMALL_OR_OUTLET = /^(?:\p{Ll}|Axios|CNN|Al Jadeed|Reuters|X$)/u;

// What a keyboard has instead of a newspaper's marks. Hebrew papers print these marks themselves.
const TYPED = { en: /["']/, fr: /["']/, ar: /["',;?]/ };

describe.each(bundledDossiers)('$id', (dossier) => {
  // A name is shown only in spellings that were seen: without one, the English name stands there.
  const names = new Set<Localised>(dossier.people.map(({ name }) => name));
  const texts = ownTexts(dossier).filter(({ text }) => !names.has(text));
  // A name such as X, or an outlet that writes itself in Latin letters everywhere.
  const sentences = texts.filter(({ text }) => text.en.includes(' '));

  it.each(languages)('has each of its own texts in %s', (language) => {
    expect(texts.filter(({ text }) => !text[language]?.trim())).toEqual([]);
    expect(sentences.filter(({ text }) => !SCRIPTS[language].test(text[language] ?? ''))).toEqual(
      [],
    );
  });

  it.each(['fr', 'ar', 'he'] as const)('repeats no English sentence in %s', (language) => {
    expect(sentences.filter(({ text }) => text[language] === text.en)).toEqual([]);
  });

  it('names those it quotes most in every language', () => {
    const speakers = new Set(dossier.quotations.map(({ speaker }) => speaker));
    const unnamed = dossier.people.filter(({ id, name }) => speakers.has(id) && !name.ar);
    expect(unnamed.map(({ id }) => id)).toEqual([
      'savett',
      'habib',
      'eli-cohen',
      'christodoulides',
    ]);
  });

  it('counts in the same digits and months as the interface', () => {
    const arabic = texts.map(({ text }) => text.ar ?? '');
    expect(arabic.filter((text) => /[٠-٩]/.test(text))).toEqual([]);
    expect(arabic.filter((text) => /نوفمبر|أكتوبر|فبراير|سبتمبر|يونيو|أبريل/.test(text))).toEqual(
      [],
    );
  });

  it('spaces French marks so that none begins a line', () => {
    const french = texts.map(({ text }) => text.fr ?? '');
    expect(french.filter((text) => / [;:?!»]|« /.test(text))).toEqual([]);
  });

  it('has each language’s own quotation marks, commas and apostrophes', () => {
    const all = ownTexts(dossier).map(({ text }) => text);
    const typed = (['en', 'fr', 'ar'] as const).flatMap((language) =>
      all.filter((text) => TYPED[language].test(text[language] ?? '')),
    );
    expect(typed).toEqual([]);
  });

  it('begins a role in small letters, as it goes on after a name and a comma', () => {
    const titles = dossier.people.flatMap(({ roles }) => roles.map(({ title }) => title));
    const said = titles.flatMap(({ en, fr }) => [en, fr ?? '']);
    expect(said.filter((title) => !SMALL_OR_NAME.test(title))).toEqual([]);
  });

  it('begins an occasion in small letters, as it goes on after a day and a comma', () => {
    const said = dossier.quotations.flatMap(({ to: { en, fr } }) => [en, fr ?? '']);
    expect(said.filter((to) => !SMALL_OR_OUTLET.test(to))).toEqual([]);
  });

  describe.each(dossier.quotations)('the quotation $id', (quotation) => {
    const best = quotation.wordings.find(({ kind }) => kind === 'best');
    if (!best) throw new Error(`${quotation.id} has no best wording`);
    const { renderings } = sourcedWording(best, quotation, dossier);

    it.each(languages.filter((language) => language !== best.language))(
      'can be understood in %s, and tells whose translation it is',
      (language) => {
        const rendering = renderings.find((each) => each.language === language);
        expect(rendering?.text).toMatch(SCRIPTS[language]);
        expect(rendering?.text).not.toBe(best.text);
        expect(rendering?.kind === 'ours').toBe(rendering?.sources.length === 0);
      },
    );

    it('is translated by us only where no source prints it', () => {
      const printed = quotation.wordings
        .filter(({ kind }) => kind !== 'garble')
        .map(({ language }) => language);
      const ours = Object.keys(quotation.translations ?? {});
      expect(ours.filter((language) => printed.includes(language))).toEqual([]);
    });
  });
});
