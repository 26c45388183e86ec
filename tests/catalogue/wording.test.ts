import { describe, expect, it } from 'vitest';
import { en } from '../../catalogue/en.ts';
import { welcomeTextsFor } from '../../catalogue/welcome.ts';
import { neutralWords } from '../../core/dossier/lint/neutral-words.ts';
import { smallDossier } from '../support/small-dossier.ts';

const texts = textsOf([en, welcomeTextsFor('en')]);

// Words that pass a verdict. Ours never do; a page's or a speaker's own words are not ours.
const VERDICTS =
  /\b(fake|false|lie[sd]?|debunk\w*|hoax|propaganda|myth|truth|so-called|admit\w*|claim\w*|slam\w*|fact.?check\w*|omit\w*|missing|bias\w*|misinformation)\b/i;

describe('the English catalogue', () => {
  it('passes no verdict on a page, an outlet or a speaker', () => {
    expect(texts.filter((text) => VERDICTS.test(text))).toEqual([]);
  });

  it('keeps the rule that dossiers keep for words that judge', () => {
    const judging = (own: string[]) =>
      neutralWords({
        ...smallDossier,
        timeline: own.map((text) => ({ date: '2024-10-30', text: { en: text }, sources: ['T1'] })),
      });
    expect(judging(['It admitted a lie.'])).not.toEqual([]);
    expect(judging(texts.filter((text) => text.trim() !== ''))).toEqual([]);
  });

  it('says of no page that it is silent, only that nothing was found', () => {
    const silent = /\b(speaks? of neither|not the (dispute|text)|its sense|passes over|silent)\b/i;
    expect(texts.filter((text) => silent.test(text))).toEqual([]);
  });

  it('leaves no text empty', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('says how good a source is in words', () => {
    const line = en.sources.line;
    const source = { outlet: 'Deccan Herald', credit: 'Reuters' };
    expect(line({ ...source, grade: 'B' })).toBe('Reuters, as republished by Deccan Herald');
    expect(line({ ...source, grade: 'C' })).toBe('Reuters, as copied by Deccan Herald');
    expect(line({ ...source, credit: null, grade: 'A' })).toBe('Deccan Herald');
    expect(line({ ...source, grade: 'D' })).toContain('for its wording only');
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return textsOf(value(2, 3));
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
