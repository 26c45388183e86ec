import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/checks/built.ts';
import { allTexts, placedTexts } from './catalogues.ts';

const [, english] = allTexts[0] ?? [];
const placesOf = (texts: unknown) =>
  [...new Set(placedTexts(texts).map(([place]) => place))].sort();
const SCRIPTS = {
  en: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
};

// The same in two languages because it is: a name, a number, a mark, a word they share.
const SAME =
  /\.(name|dir|language|comma|colon|version|country|story)$|sources\.(title|line)$|reasons\.date$|drawer\.said$|off\.sites$|ofCountry$|library\.(shown|corrected)$|\.articles?$|sides\.place$/;

describe.each(allTexts)('the interface in %s', (language, texts) => {
  it('has every text that English has, and none empty', () => {
    expect(placesOf(texts)).toEqual(placesOf(english));
    const blank = placedTexts(texts).filter(([, text]) => text.trim() === '');
    expect(blank).toEqual([]);
  });

  it('is written in the language’s own script', () => {
    const foreign = placedTexts(texts).filter(
      ([place, text]) => !SAME.test(place) && !SCRIPTS[language].test(text),
    );
    expect(foreign).toEqual([]);
  });

  it.skipIf(language === 'en')('repeats no English text', () => {
    const inEnglish = new Map(placedTexts(english));
    const repeated = placedTexts(texts).filter(
      ([place, text]) => !SAME.test(place) && inEnglish.get(place) === text,
    );
    expect(repeated).toEqual([]);
  });

  it('gives a text as many steps and lines as English does', () => {
    expect(texts.compare.empty.steps).toHaveLength(english?.compare.empty.steps.length ?? 0);
    expect(texts.settings.privacy.lines).toHaveLength(english?.settings.privacy.lines.length ?? 0);
    expect(texts.welcome.privacy.lines).toHaveLength(english?.welcome.privacy.lines.length ?? 0);
  });

  it('leaves no mark of direction in a text: that is for the page to say', () => {
    const marked = placedTexts(texts).filter(([, text]) =>
      /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text),
    );
    expect(marked).toEqual([]);
  });

  it('opens and closes brackets and quotation marks in pairs', () => {
    const odd = placedTexts(texts).filter(([, text]) =>
      ['()', '«»', '“”'].some(
        ([open = '', close = '']) => text.split(open).length !== text.split(close).length,
      ),
    );
    expect(odd).toEqual([]);
  });

  it('reads in its own direction', () => {
    expect(texts.catalogue.language).toBe(language);
    expect(texts.catalogue.dir).toBe(language === 'ar' || language === 'he' ? 'rtl' : 'ltr');
  });

  it('has its own words in the browser’s list of extensions', () => {
    const file = join(root, 'public', '_locales', language, 'messages.json');
    const messages = JSON.parse(readFileSync(file, 'utf8'));
    expect(messages.name.message).toBe(texts.catalogue.name);
    expect(messages.description.message).toMatch(SCRIPTS[language]);
    expect(messages.description.message.length).toBeLessThanOrEqual(132); // Chrome cuts it there
  });
});

it('names no language in the manifest’s words that the interface does not speak', () => {
  const folders = readdirSync(join(root, 'public', '_locales')).sort();
  expect(folders).toEqual(allTexts.map(([language]) => language).sort());
});

it('spaces French marks so that none begins a line', () => {
  const french = allTexts.find(([language]) => language === 'fr')?.[1];
  const loose = placedTexts(french).filter(([, text]) => / [;:?!»]|« /.test(text));
  expect(loose).toEqual([]);
});

// What a keyboard has instead of a newspaper's marks.
it.each([
  ['en', /["']/],
  ['fr', /["']/],
  ['ar', /["';?]|,(?!\d)/],
] as const)('sets quotation marks, commas and apostrophes as newspapers do in %s', (own, typed) => {
  const texts = allTexts.find(([language]) => language === own)?.[1];
  expect(placedTexts(texts).filter(([, text]) => typed.test(text))).toEqual([]);
});

it('writes the hamza of what is read in Arabic on its wāw', () => {
  const arabic = allTexts.find(([language]) => language === 'ar')?.[1];
  const slips = placedTexts(arabic).filter(([, text]) => /(?:لا|التي|بعد) [تن]قرأها?/.test(text));
  expect(slips).toEqual([]);
});
