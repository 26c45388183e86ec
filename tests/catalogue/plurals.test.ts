import { describe, expect, it } from 'vitest';
import { pluralsIn } from '../../catalogue/plural.ts';
import { allTexts } from './catalogues.ts';

const textsIn = (language: string) => {
  const found = allTexts.find(([each]) => each === language);
  if (!found) throw new Error(`no texts in ${language}`);
  return found[1];
};
const NUMBERS = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 1200];

describe('counting notes', () => {
  it.each([
    [0, 'لا ملاحظات على هذه الصفحة'],
    [1, 'ملاحظة واحدة على هذه الصفحة'],
    [2, 'ملاحظتان على هذه الصفحة'],
    [3, '3 ملاحظات على هذه الصفحة'],
    [10, '10 ملاحظات على هذه الصفحة'],
    [11, '11 ملاحظة على هذه الصفحة'],
    [99, '99 ملاحظة على هذه الصفحة'],
    [100, '100 ملاحظة على هذه الصفحة'],
    [103, '103 ملاحظات على هذه الصفحة'],
  ])('%d in Arabic', (n, text) => {
    expect(textsIn('ar').catalogue.popup.count(n)).toBe(text);
  });

  it.each([
    [0, 'אין הערות לעמוד'],
    [1, 'הערה אחת לעמוד'],
    [2, 'שתי הערות לעמוד'],
    [3, '3 הערות לעמוד'],
    [100, '100 הערות לעמוד'],
  ])('%d in Hebrew', (n, text) => {
    expect(textsIn('he').catalogue.popup.count(n)).toBe(text);
  });

  it.each([
    [0, 'Aucune note sur cette page'],
    [1, '1 note sur cette page'],
    [2, '2 notes sur cette page'],
    [1200, '1\u202f200 notes sur cette page'],
  ])('%d in French', (n, text) => {
    expect(textsIn('fr').catalogue.popup.count(n)).toBe(text);
  });

  it.each([
    [0, 'No notes on this page'],
    [1, '1 note on this page'],
    [1200, '1,200 notes on this page'],
  ])('%d in English', (n, text) => {
    expect(textsIn('en').catalogue.popup.count(n)).toBe(text);
  });
});

describe.each(allTexts)(
  'every count in %s',
  (language, { catalogue, compare, library, welcome, settings }) => {
    const counts: Record<string, (n: number) => string> = {
      sources: catalogue.sources.more,
      earlier: catalogue.thenSince.earlier,
      later: catalogue.thenSince.later,
      more: catalogue.thenSince.more,
      absent: catalogue.absent.count,
      notes: catalogue.popup.count,
      saved: compare.saved,
      times: compare.times,
      damaged: compare.damaged,
      chosen: welcome.chosen,
      libraryShown: library.shown,
      corrected: library.corrected,
      libraryChosen: library.chosen,
      chooseAll: library.chooseAll,
      removed: library.removed,
      restored: library.restored,
      alike: library.alike,
      unreadable: library.damaged,
      tabs: library.add.addTabs,
      added: library.adding.new,
      changed: library.adding.changed,
      same: library.adding.same,
      failed: library.adding.failed,
      others: library.adding.more,
      kept: settings.data.saved,
      allow: welcome.allow,
      allowed: welcome.allowedAll,
      ofCountry: (n) => welcome.ofCountry(0, n),
    };
    const rule = new Intl.PluralRules(language);

    it.each(Object.entries(counts))('%s says how many, whatever the number', (_, count) => {
      for (const n of NUMBERS) {
        const text = count(n);
        expect(text).not.toContain('#');
        const digits = /\d[\d,.\s\u202f]*/.exec(text)?.[0].replace(/\D/g, '');
        // Few of something may be said in a word: `ملاحظتان`.
        if (digits !== undefined) expect(Number(digits)).toBe(n);
        else expect(n).toBeLessThanOrEqual(2);
      }
    });

    it.each(Object.entries(counts))('%s tells every form of the language apart', (_, count) => {
      const unnumbered = (n: number) => count(n).replace(/\d[\d,.\s\u202f]*/g, '# ');
      const forms = new Map(NUMBERS.map((n) => [rule.select(n), unnumbered(n)]));
      // Arabic's `many` and `other` differ by an ending that most of its nouns do not show in writing.
      forms.delete('other');
      expect(new Set(forms.values()).size).toBe(forms.size);
    });

    it('writes its numbers in the digits of the dates', () => {
      expect(catalogue.day('2024-10-31')).toMatch(/31.*2024/);
      expect(catalogue.popup.count(11)).toContain('11');
    });
  },
);

it('falls back on the form that every language has', () => {
  expect(pluralsIn('ar')(2, { other: '# ملاحظة' })).toMatch(/ملاحظة$/);
});
