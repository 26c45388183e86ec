import { describe, expect, it } from 'vitest';
import {
  type Copies,
  copiesAmong,
  copiesWithin,
  copyTraits,
} from '../../../core/comparison/copies.ts';
import type { SavedArticle } from '../../../core/comparison/saved-article.ts';
import { comparisonRecord, type ExportedArticle } from '../../../core/exchange/write-record.ts';
import { fingerprintOf } from '../../../core/library/fingerprint.ts';
import { articleWith, harbourDossier, savedAs } from '../../support/comparison.ts';
import { exported } from '../../support/exported.ts';
import { type ProseLanguage, proseOf } from '../../support/prose.ts';

const LANGUAGES = ['en', 'ar', 'he'] as const;

describe.each(LANGUAGES)('articles that print one text in %s', (language) => {
  const text = proseIn(language, 120);
  const first = kept('1', text, '2030-05-03');
  const again = kept('2', `${text} ${proseIn(language, 6, 9)}`, '2030-05-04');
  const other = kept('3', proseIn(language, 120, 7), '2030-05-03');

  it('are known by their words, the one published first standing for them', () => {
    const copies = among(again, other, first);
    expect([...copies]).toEqual([[again.id, { original: first.id, why: 'text' }]]);
  });

  it('are apart where a person keeps them apart', () => {
    expect(among(first, { ...again, apartFrom: [first.id] }).size).toBe(0);
  });

  it('are joined by a person whatever their words', () => {
    const joined = { ...other, copyOf: again.id };
    expect(among(first, again, joined).get(other.id)).toEqual({ original: first.id, why: 'hand' });
  });
});

describe('a text that two articles print which a person keeps apart', () => {
  const text = proseIn('en', 120);
  const first = kept('1', text, '2030-05-03');
  const apart = { ...kept('2', text, '2030-05-04'), apartFrom: [first.id] };
  const later = kept('3', text, '2030-05-05');

  it('is a copy of one of them, and they stay apart', () => {
    for (const all of ordersOf([first, apart, later])) {
      expect([...among(...all)]).toEqual([[later.id, { original: first.id, why: 'text' }]]);
    }
  });

  it('does not bring them together where one of them was joined to another article', () => {
    const head = kept('4', `${text} ${proseIn('en', 3, 9)}`, '2030-05-02');
    const joined = { ...apart, copyOf: head.id };
    expect([...among(first, joined, head)]).toEqual([
      [joined.id, { original: head.id, why: 'hand' }],
    ]);
  });
});

describe('copies of an article that is not among these', () => {
  const [a, b] = [kept('4', 'Short.', '2030-05-04'), kept('5', 'Short too.', '2030-05-03')];

  it('are copies of the first of them', () => {
    const missing = 'f'.repeat(64);
    const copies = among({ ...a, copyOf: missing }, { ...b, copyOf: missing });
    expect([...copies]).toEqual([[a.id, { original: b.id, why: 'hand' }]]);
  });

  it('are so too where it is left out of the comparison', () => {
    const copies: Copies = new Map([
      ['b', { original: 'a', why: 'text' }],
      ['c', { original: 'a', why: 'text' }],
    ]);
    expect([...copiesWithin(copies, ['b', 'c'])]).toEqual([['c', { original: 'b', why: 'text' }]]);
    expect(copiesWithin(copies, ['a', 'b']).get('b')?.original).toBe('a');
    expect(copiesWithin(copies, ['b']).size).toBe(0);
  });

  it.each([
    ['page', 'page', 'page'],
    ['page', 'text', 'text'],
    ['text', 'page', 'text'],
    ['hand', 'text', 'hand'],
    ['page', 'hand', 'hand'],
  ] as const)('are known by what both are known by: %s and %s', (b, c, why) => {
    const copies: Copies = new Map([
      ['b', { original: 'a', why: b }],
      ['c', { original: 'a', why: c }],
    ]);
    expect([...copiesWithin(copies, ['b', 'c'])]).toEqual([['c', { original: 'b', why }]]);
  });
});

describe('a file', () => {
  const text = proseIn('en', 120);
  const of = (id: string, outlet: string, published: string, words = text) => {
    const made = exported(id, { ...kept(id, words, published).article, outlet: named(outlet) });
    const fingerprint = fingerprintOf(made.article);
    return { ...made, saved: { ...made.saved, fingerprint, textHash: id.repeat(64) } };
  };
  const at = (made: ExportedArticle, address: string) => ({
    ...made,
    saved: { ...made.saved, address },
  });
  const articles = [of('2', 'Two', '2030-05-04'), of('1', 'One', '2030-05-03')];

  it('says of a copy whose text it is, and how that is known', () => {
    const record = comparisonRecord(articles, harbourDossier);
    expect(record.articles.map(({ outlet, copyOf }) => [outlet, copyOf])).toEqual([
      ['One', null],
      ['Two', { article: '1'.repeat(64), why: 'text' }],
    ]);
    expect(comparisonRecord(articles.toReversed(), harbourDossier)).toEqual(record);
  });

  it('is the same byte for byte in whatever order its articles come', () => {
    const other = proseIn('en', 120, 7);
    const made = [
      at(of('1', 'One', '2030-05-03'), 'https://one.example/talks'),
      at(of('2', 'One', '2030-05-04', other), 'https://www.one.example/talks/amp'),
      at(of('3', 'Two', '2030-05-04', other), 'https://two.example/a'),
      at(of('4', 'Three', '2030-05-04'), 'https://three.example/a'),
    ];
    const [first, ...others] = ordersOf(made).map((order) =>
      JSON.stringify(comparisonRecord(order, harbourDossier)),
    );
    expect(others).toHaveLength(23);
    expect(others.filter((file) => file !== first)).toHaveLength(0);
    const record = comparisonRecord(made, harbourDossier);
    expect(record.articles.map(({ id, copyOf }) => [id[0], copyOf?.why])).toEqual([
      ['1', undefined],
      ['2', 'page'],
      ['4', 'text'],
      ['3', 'text'],
    ]);
  });
});

/** Invented prose of so many words. */
function proseIn(language: ProseLanguage, words: number, seed = 1): string {
  return proseOf(language, seed, words).join(' ');
}

function named(value: string) {
  return { value, from: 'meta' as const };
}

function kept(id: string, text: string, published: string): SavedArticle {
  const address = `https://${id}.example/`;
  const article = articleWith({ language: 'en', text, published, address });
  const saved = savedAs(id, article);
  return { ...saved, textHash: id.repeat(64), fingerprint: fingerprintOf(article) };
}

function ordersOf<T>(all: T[]): T[][] {
  if (all.length < 2) return [all];
  return all.flatMap((each) =>
    ordersOf(all.filter((other) => other !== each)).map((rest) => [each, ...rest]),
  );
}

function among(...saved: SavedArticle[]) {
  return copiesAmong(saved.map(copyTraits));
}
