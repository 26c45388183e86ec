import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedPassages, sharedRows } from '../../../core/comparison/aligned-passages.ts';
import { compareArticles } from '../../../core/comparison/compare-articles.ts';
import { placeBeside } from '../../../core/comparison/joined-scroll.ts';
import { markedStretches } from '../../../core/comparison/marked-stretches.ts';
import { aroundWords, articleWith, compared, harbourDossier } from '../../support/comparison.ts';

const EN = 'We hold the keys to the harbour.';
const matrix = compareArticles(
  [
    quoting('a', 'en', EN),
    quoting('b', 'en', 'We hold the keys of the old harbour.'),
    quoting('c', 'he', 'המפתחות לנמל בידינו.'),
    quoting('d', 'ar', 'مفاتيح المرفأ بأيدينا.'),
    quoting('e', 'en', 'Ferries were late again this morning.'),
    compared('f', articleWith({ language: 'en', text: 'Nothing.', address: 'https://f.example/' })),
  ],
  harbourDossier,
);

function quoting(id: string, language: string, words: string) {
  const article = articleWith({ language, text: words, address: `https://${id}.example/` });
  return compared(id, article, { quoted: [{ words, change: 'same' }] });
}

describe('passages beside each other', () => {
  const at = [0, 1, 2, 3, 4, 5];
  const [row] = sharedRows(matrix, at);
  if (!row) throw new Error('no row');
  const against = (base: number | 'dossier') =>
    alignedPassages(row, matrix.columns, at, base, harbourDossier).map((one) => one.against);

  it('are compared with the base word by word, in its language', () => {
    const [a, b, c, d, e, f] = against(0);
    expect(a).toEqual({ none: 'base' });
    expect(b).toEqual({
      changes: [
        { kind: 'same', words: 'We hold the keys' },
        { kind: 'removed', words: 'to' },
        { kind: 'added', words: 'of' },
        { kind: 'same', words: 'the' },
        { kind: 'added', words: 'old' },
        { kind: 'same', words: 'harbour.' },
      ],
    });
    expect([c, d]).toEqual([{ none: 'language' }, { none: 'language' }]);
    expect(e).toEqual({ none: 'apart' });
    expect(f).toEqual({ none: 'nothing' });
  });

  it('are in the language of their words, whatever the page around them is in', () => {
    const left = (['he', 'ar'] as const).map((language) => {
      const address = `https://${language}.example/`;
      const article = articleWith({ language, text: aroundWords[language](EN), address });
      return compared(language, article, { quoted: [{ words: EN, change: 'same' }] });
    });
    const all = compareArticles([quoting('a', 'en', EN), ...left], harbourDossier);
    const [keys] = sharedRows(all, [0, 1, 2]);
    if (!keys) throw new Error('no row');
    const beside = alignedPassages(keys, all.columns, [0, 1, 2], 0, harbourDossier);
    expect(beside.map(({ found }) => found?.language)).toEqual(['en', 'en', 'en']);
    expect(beside.map((one) => one.against)).toEqual([
      { none: 'base' },
      { changes: [] },
      { changes: [] },
    ]);
  });

  it.each(['he', 'ar'] as const)(
    'of French left on a page in %s is not taken for English',
    (language) => {
      const french = 'Nous ne savons pas encore';
      const address = `https://${language}.example/`;
      const article = articleWith({ language, text: aroundWords[language](french), address });
      const left = compared(language, article, { facts: { 'talks-open': french } });
      const page = articleWith({ language: 'en', text: 'The talks opened in the harbour.' });
      const own = compared('a', page, {
        facts: { 'talks-open': 'The talks opened in the harbour.' },
      });
      const both = compareArticles([own, left], harbourDossier);
      const [talks] = sharedRows(both, [0, 1]);
      if (!talks) throw new Error('no row');
      const beside = alignedPassages(talks, both.columns, [0, 1], 0, harbourDossier);
      expect(beside.map(({ found }) => found?.language).toSorted()).toEqual(['en', 'fr']);
      expect(beside.map((one) => one.against)).toContainEqual({ none: 'language' });
    },
  );

  it('may be compared with the dossier’s own wording', () => {
    expect(against('dossier')[0]).toEqual({ changes: [] });
  });

  it('share the rows that at least one of them carries', () => {
    expect(sharedRows(matrix, at).map(({ id }) => id)).toEqual(['keys']);
    expect(sharedRows(matrix, [5])).toEqual([]);
  });
});

describe('texts that scroll together', () => {
  const ends = { from: 1_000, to: 400 };

  it('are level where both carry the same', () => {
    const anchors = [{ from: 500, to: 100 }];
    expect(placeBeside(500, anchors, ends)).toBe(100);
    expect(placeBeside(0, anchors, ends)).toBe(0);
    expect(placeBeside(1_000, anchors, ends)).toBe(400);
    expect(placeBeside(250, anchors, ends)).toBe(50);
  });

  it('never go back while the other goes on', () => {
    const place = fc.integer({ min: 0, max: 1_000 });
    const anchors = fc.array(fc.record({ from: place, to: fc.integer({ min: 0, max: 400 }) }));
    fc.assert(
      fc.property(anchors, place, place, (known, one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        expect(placeBeside(first, known, ends)).toBeLessThanOrEqual(
          placeBeside(last, known, ends) + 1e-9,
        );
      }),
    );
  });
});

describe('a text with marks in it', () => {
  it('is cut where marks begin and end, and they may overlap', () => {
    expect(
      markedStretches('אבגדהו', [
        { name: 'x', start: 1, end: 4 },
        { name: 'y', start: 3, end: 5 },
      ]),
    ).toEqual([
      { text: 'א', marks: [] },
      { text: 'בג', marks: ['x'] },
      { text: 'ד', marks: ['x', 'y'] },
      { text: 'ה', marks: ['y'] },
      { text: 'ו', marks: [] },
    ]);
  });

  it('loses nothing, whatever is marked', () => {
    const mark = fc.record({ name: fc.string(), start: fc.integer(), end: fc.integer() });
    fc.assert(
      fc.property(fc.string(), fc.array(mark), (text, marks) => {
        expect(
          markedStretches(text, marks)
            .map((one) => one.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
