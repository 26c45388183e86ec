import { describe, expect, it } from 'vitest';
import { copiesByOriginal, findAlike, withoutCopies } from '../../../core/library/alike.ts';
import { fingerprintOf } from '../../../core/library/fingerprint.ts';
import type { LibraryEntry } from '../../../core/library/library-entry.ts';
import { articleOf } from '../../support/article.ts';
import { entry } from '../../support/entries.ts';
import { proseOf } from '../../support/prose.ts';

describe.each(['en', 'ar', 'he', 'fr'] as const)('copies of a text in %s', (language) => {
  const text = proseOf(language, 1, 350);
  const print = (paragraphs: string[]) => fingerprintOf(articleOf({ paragraphs, language }));
  const agency = entry('agency', { published: '2024-10-30', fingerprint: print(text) });
  const paper = entry('paper', {
    fingerprint: print([...proseOf(language, 5, 30), ...text.slice(0, -2)]),
  });
  const other = entry('other', { fingerprint: print(proseOf(language, 9, 350)) });

  it('are offered under the one published first', () => {
    const groups = found([paper, other, agency]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.original.id).toBe('agency');
    expect(groups[0]?.copies).toMatchObject([{ entry: { id: 'paper' }, why: 'text' }]);
    expect(groups[0]?.copies[0]?.likeness).toBeGreaterThan(0.55);
  });

  it('are found of a short report too', () => {
    const brief = print(proseOf(language, 3, 60));
    const groups = found([
      entry('one', { fingerprint: brief }),
      entry('two', { fingerprint: brief }),
    ]);
    expect(groups[0]?.copies).toMatchObject([{ likeness: 1 }]);
  });

  it('are not offered once somebody keeps them apart, or has joined them', () => {
    expect(found([agency, { ...paper, apartFrom: ['agency'] }])).toEqual([]);
    const joined = { ...paper, copyOf: 'agency' };
    expect(found([agency, joined])).toEqual([]);
    expect([...copiesByOriginal([agency, joined, other])]).toEqual([['agency', [joined]]]);
  });
});

describe('one page under several addresses', () => {
  it('is offered as one, whatever its text', () => {
    const page = 'daily.example/talks';
    const groups = found([entry('amp', { page }), entry('www', { page, published: null })]);
    expect(groups).toMatchObject([
      { original: { id: 'amp' }, copies: [{ entry: { id: 'www' }, why: 'page' }] },
    ]);
  });

  it('makes one group of three, and two groups of two pairs', () => {
    const [a, b] = [{ page: 'a' }, { page: 'b' }];
    const entries = [entry('1', a), entry('2', b), entry('3', a), entry('4', b), entry('5', a)];
    expect(told(entries)).toEqual([
      ['1', '3', '5'],
      ['2', '4'],
    ]);
  });
});

describe('an article alike to two that are kept apart', () => {
  const print = (from: number, to: number) =>
    Array.from({ length: 128 }, (_, n) => (n >= from && n < to ? 'beef' : `0${100 + n}`)).join('');
  const a = entry('a', { fingerprint: print(0, 20), apartFrom: ['b'] });
  const b = entry('b', { fingerprint: print(90, 128) });
  const c = entry('c', { fingerprint: print(0, 0) });

  it.each([[[a, b, c]], [[c, b, a]], [[b, c, a]]])(
    'is offered with the one it is more like, and does not bring the two together',
    (entries) => {
      expect(told(entries)).toEqual([['a', 'c']]);
    },
  );

  it('brings no more of theirs together', () => {
    const ofB = entry('d', { fingerprint: print(91, 128), page: b.page });
    expect(told([c, ofB, b, a])).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
    expect(told([a, b, c, ofB])).toEqual(told([c, ofB, b, a]));
  });
});

it('says of each how it is like the one it stands under', () => {
  const fingerprint = 'beef'.repeat(128);
  const other = 'feed'.repeat(128);
  const first = entry('1', { published: '2024-10-29', page: 'p', fingerprint });
  const page = entry('2', { page: 'p', fingerprint: other });
  const text = entry('3', { page: 'q', fingerprint });
  const both = entry('4', { page: 'q', fingerprint: other });
  for (const entries of [
    [first, page, text, both],
    [both, text, page, first],
    [text, first, both, page],
  ]) {
    expect(
      found(entries).flatMap(({ copies }) =>
        copies.map((each) => [each.entry.id, each.why, each.likeness]),
      ),
    ).toEqual([
      ['2', 'page', 0],
      ['3', 'text', 1],
      ['4', 'text', 0],
    ]);
  }
});

it('a copy whose original was deleted stands for itself', () => {
  expect(copiesByOriginal([entry('a', { copyOf: 'gone' })])).toEqual(new Map());
});

it.each([
  ['a copy of a copy under the one original', [null, 'a', 'b'], ['a']],
  ['one of two that are each a copy of the other', ['b', 'a', 'a'], ['a']],
  ['both where neither original is there', ['gone', 'lost', null], ['a', 'b', 'c']],
])('puts %s, and loses none', (_what, copyOf, shown) => {
  const entries = ['a', 'b', 'c'].map((id, at) => entry(id, { copyOf: copyOf[at] ?? null }));
  const copies = copiesByOriginal(entries);
  const left = withoutCopies(entries, copies);
  expect(left.map(({ id }) => id)).toEqual(shown);
  const under = left.flatMap(({ id }) => copies.get(id) ?? []);
  expect([...left, ...under].map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
});

it('goes through five thousand in short steps', () => {
  const many = Array.from({ length: 5_000 }, (_, n) =>
    entry(`${n}`, { fingerprint: `${n.toString(16).padStart(4, '0')}`.repeat(128) }),
  );
  many.push(entry('copy', { fingerprint: many[77]?.fingerprint ?? null }));
  const steps = findAlike(many);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThan(40);
  expect(step.value.map(({ copies }) => copies.length)).toEqual([1]);
});

function told(entries: LibraryEntry[]) {
  return found(entries).map(({ original, copies }) => [
    original.id,
    ...copies.map((each) => each.entry.id),
  ]);
}

function found(entries: LibraryEntry[]) {
  const steps = findAlike(entries);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
