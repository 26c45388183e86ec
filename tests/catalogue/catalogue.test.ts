import { describe, expect, it } from 'vitest';
import { daysIn } from '../../catalogue/dates.ts';
import { languageFor } from '../../catalogue/languages.ts';
import { localisedText } from '../../catalogue/localised-text.ts';
import { countryNamesIn, languageNamesIn } from '../../catalogue/names.ts';
import { allTexts } from './catalogues.ts';

const day = (language: string) => {
  const found = allTexts.find(([each]) => each === language);
  if (!found) throw new Error(`no texts in ${language}`);
  return found[1].catalogue.day;
};

describe('choosing a language', () => {
  it('takes the first of the reader’s languages that the interface speaks', () => {
    expect(languageFor(['nl-NL', 'ar-LB', 'en'])).toBe('ar');
    expect(languageFor(['he-IL'])).toBe('he');
    expect(languageFor(['fr-CA', 'en-CA'])).toBe('fr');
  });

  it('falls back on English', () => {
    expect(languageFor([])).toBe('en');
    expect(languageFor(['__proto__', 'constructor', '', 'fa', 'arc'])).toBe('en');
  });
});

describe('days', () => {
  it.each([
    ['en', '31 October 2024', '31 Oct 2024'],
    ['fr', '31 octobre 2024', '31 oct. 2024'],
    ['ar', '31 تشرين الأول 2024', '31 تشرين الأول 2024'],
    ['he', '31 באוקטובר 2024', '31 באוק׳ 2024'],
  ])('are written in %s as its papers write them', (language, long, short) => {
    expect(day(language)('2024-10-31')).toBe(long);
    expect(day(language)('2024-10-31', 'short')).toBe(short);
  });

  it('have an ordinal for the first of a French month', () => {
    expect(day('fr')('2024-11-01')).toBe('1er novembre 2024');
    expect(day('fr')('2024-11-11')).toBe('11 novembre 2024');
  });

  it('have the months of the Levant in Arabic, in Latin digits as the dossier does', () => {
    expect(day('ar')('2025-02-18')).toBe('18 شباط 2025');
    expect(day('ar')('2024-11-27')).toBe('27 تشرين الثاني 2024');
  });

  it.each(['', 'Thursday', '2024-13-45', '31 October'])('give %j back as it came', (text) => {
    expect(daysIn('en-GB')(text)).toBe(text);
  });
});

describe('names', () => {
  it('of languages are those of the reader’s own', () => {
    expect(languageNamesIn('he')('ar')).toBe('ערבית');
    expect(languageNamesIn('fr')('he')).toBe('hébreu');
    expect(languageNamesIn('en')('not a code')).toBe('not a code');
  });

  it('of countries too, and what belongs to none has one', () => {
    expect(countryNamesIn('ar', 'دولية')('LB')).toBe('لبنان');
    expect(countryNamesIn('he', 'בינלאומי')('XX')).toBe('בינלאומי');
    expect(countryNamesIn('fr', 'International')('HK')).toBe('Hong Kong');
  });
});

describe('a dossier’s text', () => {
  it('comes in the reader’s language where somebody wrote it', () => {
    const text = { en: 'A draft', ar: 'مسودة' };
    expect(localisedText(text, 'ar')).toEqual({ text: 'مسودة', language: 'ar' });
    expect(localisedText(text, 'he')).toEqual({ text: 'A draft', language: 'en' });
  });
});
