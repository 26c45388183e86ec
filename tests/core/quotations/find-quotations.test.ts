import { describe, expect, it } from 'vitest';
import { findQuotedStretches } from '../../../core/quotations/marks/find-quotations.ts';

const stretches = (text: string, depth = 0) =>
  findQuotedStretches(text)
    .filter((stretch) => stretch.depth === depth)
    .map(({ start, end }) => text.slice(start, end));

describe('quoted stretches', () => {
  it.each([
    ['He said “we are close” today.', 'we are close'],
    ['He said "we are close" today.', 'we are close'],
    ['He said ‘we are close’ today.', 'we are close'],
    ["He said 'we are close' today.", 'we are close'],
    ['Il a dit «\u00a0nous y sommes\u00a0» hier.', 'nous y sommes'],
    ['Il a dit «\u202fnous y sommes\u202f» hier.', 'nous y sommes'],
    ['Er sagte „wir sind nah dran“ und ging.', 'wir sind nah dran'],
    ['Er sagte »wir sind nah dran« und ging.', 'wir sind nah dran'],
    ['قال «نحن قريبون جدا» أمس.', 'نحن قريبون جدا'],
    ['قال: "نحن قريبون جدا".', 'نحن قريبون جدا'],
    ['הוא אמר ״אנחנו קרובים מאוד״ אתמול.', 'אנחנו קרובים מאוד'],
    ['הוא אמר ש“אנחנו קרובים מאוד” אתמול.', 'אנחנו קרובים מאוד'],
    ['הוא אמר ב"לב שלם ומלא" אתמול.', 'לב שלם ומלא'],
    ["He said ``we are close'' today.", 'we are close'],
  ])('are found in %s', (text, expected) => {
    expect(stretches(text)).toEqual([expected]);
  });

  it('keep Hebrew acronyms inside and outside the marks', () => {
    expect(stretches('דובר צה"ל אמר: "צה"ל פועל לפי הנחיות ארה"ב", ולא הוסיף.')).toEqual([
      'צה"ל פועל לפי הנחיות ארה"ב',
    ]);
    expect(stretches('נציג ארה”ב אמר: “האו”ם יפעל כאן”.')).toEqual(['האו”ם יפעל כאן']);
  });

  it('tell apostrophes from single marks', () => {
    const text = "'We didn't hear the neighbours' dogs at all,' she said. 'It's quiet.'";
    expect(stretches(text)).toEqual(["We didn't hear the neighbours' dogs at all,", "It's quiet."]);
  });

  it('leave a plural possessive alone when nothing is quoted', () => {
    expect(stretches("The workers' rights and the farmers' land are 'tied.")).toEqual([]);
  });

  it('give two where an attribution parts a statement', () => {
    expect(stretches('“We try,” she said, “and we fail.”')).toEqual(['We try,', 'and we fail.']);
  });

  it('know a quotation inside another', () => {
    const text = 'She said: “He told me ‘come back tomorrow’ and left.”';
    expect(stretches(text)).toEqual(['He told me ‘come back tomorrow’ and left.']);
    expect(stretches(text, 1)).toEqual(['come back tomorrow']);
  });

  it('know one inside another where the marks point inwards', () => {
    const text = 'Er schrieb: »Es gibt keine ›Vereinbarung‹ über eine Waffenruhe«, und ging.';
    expect(stretches(text)).toEqual(['Es gibt keine ›Vereinbarung‹ über eine Waffenruhe']);
    expect(stretches(text, 1)).toEqual(['Vereinbarung']);
  });

  it('let an unclosed mark run to the end of its block', () => {
    const [stretch] = findQuotedStretches('“This goes on in the next paragraph.');
    expect(stretch).toMatchObject({ start: 1, closed: false });
  });

  it('get over a stray mark when others follow it', () => {
    expect(stretches('A 6" pipe burst. “We heard it,” she said.')).toContain('We heard it,');
  });

  it('mend straight and curly marks that close each other', () => {
    expect(stretches('He said “we are close" today.')).toEqual(['we are close']);
  });

  it('find nothing in marks around nothing', () => {
    expect(stretches('“” "" «»')).toEqual([]);
  });
});
