import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../catalogue/catalogue.ts';
import { daysIn } from '../../catalogue/dates.ts';
import { en } from '../../catalogue/en.ts';
import { localisedText } from '../../catalogue/localised-text.ts';
import { pluralsIn } from '../../catalogue/plural.ts';

describe('choosing a catalogue', () => {
  it('takes the first of the reader’s languages that there is one for', () => {
    expect(catalogueFor(['nl-NL', 'en-AU', 'ar'])).toBe(en);
  });

  it('falls back on English', () => {
    expect(catalogueFor([])).toBe(en);
    expect(catalogueFor(['__proto__', 'constructor', ''])).toBe(en);
  });
});

describe('plurals', () => {
  it('knows the six forms of Arabic', () => {
    const notes = pluralsIn('ar');
    const forms = {
      zero: 'لا ملاحظات',
      one: 'ملاحظة واحدة',
      two: 'ملاحظتان',
      few: '# ملاحظات',
      many: '# ملاحظة',
      other: '# ملاحظة',
    };
    expect(notes(0, forms)).toBe('لا ملاحظات');
    expect(notes(1, forms)).toBe('ملاحظة واحدة');
    expect(notes(2, forms)).toBe('ملاحظتان');
    expect(notes(3, forms)).toContain('ملاحظات');
    expect(notes(11, forms)).toMatch(/ملاحظة$/);
  });

  it('knows the dual of Hebrew', () => {
    const days = pluralsIn('he');
    expect(days(2, { one: 'יום', two: 'יומיים', other: '# ימים' })).toBe('יומיים');
    expect(days(5, { one: 'יום', two: 'יומיים', other: '# ימים' })).toBe('5 ימים');
  });

  it('counts nothing as one in French', () => {
    const notes = pluralsIn('fr');
    expect(notes(0, { one: '# note', other: '# notes' })).toBe('0 note');
  });

  it('writes numbers as the language does', () => {
    expect(en.popup.count(1)).toBe('1 note on this page');
    expect(en.popup.count(1200)).toBe('1,200 notes on this page');
  });
});

describe('days', () => {
  it('are the same day wherever the reader is', () => {
    expect(en.day('2024-10-31')).toBe('31 October 2024');
    expect(en.day('2024-11-01', 'short')).toBe('1 Nov 2024');
  });

  it('are written in the language asked for', () => {
    expect(daysIn('he')('2024-10-31')).toBe('31 באוקטובר 2024');
    expect(daysIn('fr')('2024-10-31')).toBe('31 octobre 2024');
    expect(daysIn('ar-LB')('2024-10-31')).toContain('تشرين الأول');
  });

  it.each(['', 'Thursday', '2024-13-45', '31 October'])('give %j back as it came', (day) => {
    expect(en.day(day)).toBe(day);
  });
});

describe('a dossier’s text', () => {
  it('comes in the reader’s language where somebody wrote it', () => {
    const text = { en: 'A draft', ar: 'مسودة' };
    expect(localisedText(text, 'ar')).toEqual({ text: 'مسودة', language: 'ar' });
    expect(localisedText(text, 'he')).toEqual({ text: 'A draft', language: 'en' });
  });
});
