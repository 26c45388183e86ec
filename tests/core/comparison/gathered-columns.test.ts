import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../core/comparison/compare-articles.ts';
import { countriesByHost } from '../../../core/comparison/countries-by-host.ts';
import { gatherColumns, gatheredCell } from '../../../core/comparison/gathered-columns.ts';
import { articleWith, compared, harbourDossier } from '../../support/comparison.ts';

const OPENED = 'The talks opened.';
const countryOf = countriesByHost([
  { code: 'GB', outlets: [{ hosts: ['daily.example'] }] },
  { code: 'LB', outlets: [{ hosts: ['safir.example', 'nahar.example'] }] },
]);

const matrix = compareArticles(
  [
    one('a', 'en', 'The Daily', '2030-05-03', 'https://www.daily.example/1', OPENED),
    one('b', 'ar', 'السفير', '2030-05-04', 'https://safir.example/2', 'لا شيء هنا.'),
    one('c', 'en', 'The Daily', '2030-05-05', 'https://daily.example/3', 'Nothing here.'),
    one('d', 'he', 'הארכיון', null, 'https://archive.example/4', 'אין כאן דבר.'),
  ],
  harbourDossier,
);

function one(
  id: string,
  language: string,
  outlet: string,
  published: string | null,
  address: string,
  text: string,
) {
  const article = articleWith({ language, outlet, published, address, text });
  return compared(id, article, text === OPENED ? { facts: { 'talks-open': OPENED } } : {});
}

describe('columns put together', () => {
  it.each([
    ['none', [[null, ['a', 'b', 'c', 'd']]]],
    [
      'outlet',
      [
        ['The Daily', ['a', 'c']],
        ['הארכיון', ['d']],
        ['السفير', ['b']],
      ],
    ],
    [
      'language',
      [
        ['ar', ['b']],
        ['en', ['a', 'c']],
        ['he', ['d']],
      ],
    ],
    [
      'country',
      [
        ['GB', ['a', 'c']],
        ['LB', ['b']],
        [null, ['d']],
      ],
    ],
    [
      'day',
      [
        ['2030-05-03', ['a']],
        ['2030-05-04', ['b']],
        ['2030-05-05', ['c']],
        [null, ['d']],
      ],
    ],
  ] as const)('by %s, in order of the value and what has none last', (by, expected) => {
    const groups = gatherColumns(matrix.columns, 'article', by, countryOf);
    expect(groups.map(({ value, columns }) => [value, columns.map(({ key }) => key)])).toEqual(
      expected,
    );
  });

  it('makes one column of all the articles of an outlet', () => {
    const [group] = gatherColumns(matrix.columns, 'outlet', 'none', countryOf);
    const [daily] = group?.columns ?? [];
    expect(daily?.articles.map(({ id }) => id)).toEqual(['a', 'c']);
    const row = matrix.groups[0]?.rows.find(({ id }) => id === 'talks-open');
    if (!row || !daily) throw new Error('no such row');
    const cell = gatheredCell(row, daily);
    expect(cell).toMatchObject({ state: 'reported', of: 2 });
    expect(cell.carriers.map(({ column, found }) => [column.id, found[0]?.words])).toEqual([
      ['a', OPENED],
    ]);
  });

  it('keeps texts without an address apart', () => {
    const pasted = ['x', 'y'].map((id) =>
      compared(id, articleWith({ language: 'en', outlet: null, address: '', text: OPENED })),
    );
    const { columns } = compareArticles(pasted, harbourDossier);
    expect(gatherColumns(columns, 'outlet', 'none', countryOf)[0]?.columns).toHaveLength(2);
  });
});
