import { describe, expect, it } from 'vitest';
import { carriedOverTime } from '../../../core/comparison/carried-over-time.ts';
import { readColumn } from '../../../core/comparison/compare-articles.ts';
import type { Copies } from '../../../core/comparison/copies.ts';
import { gatherColumns, gatheredCell } from '../../../core/comparison/gathered-columns.ts';
import { outletSummaries } from '../../../core/comparison/outlet-summaries.ts';
import { matrixOf } from '../../../core/comparison/read-columns.ts';
import { scopeOf } from '../../../core/comparison/scope.ts';
import { statementsIn } from '../../../core/comparison/statements.ts';
import { articleWith, compared, harbourDossier } from '../../support/comparison.ts';

describe('a text that three outlets print', () => {
  const WORDS = 'We hold the keys to the harbour.';
  const read = ['One', 'Two', 'Three', 'Four'].map((outlet, at) => {
    const article = articleWith({
      language: 'en',
      text: at === 2 ? 'Nothing of it.' : WORDS,
      outlet,
      published: `2030-05-0${at + 3}`,
      address: `https://${outlet}.example/`,
    });
    const found = at === 2 ? {} : { quoted: [{ words: WORDS, change: 'same' as const }] };
    return readColumn(compared(outlet, article, found), harbourDossier);
  });
  const copies: Copies = new Map([
    ['Two', { original: 'One', why: 'text' }],
    ['Three', { original: 'One', why: 'hand' }],
  ]);
  const matrix = matrixOf(read, harbourDossier, copies);
  const keys = matrix.groups[1]?.rows[0];
  if (!keys) throw new Error('no row');

  it('is one column, which says in how many printings a thing stands', () => {
    const [group] = gatherColumns(matrix.columns, 'article', 'none', () => null, copies);
    const [text, alone] = group?.columns ?? [];
    expect(group?.columns).toHaveLength(2);
    expect(text?.articles.map(({ id }) => id)).toEqual(['One', 'Two', 'Three']);
    const cell = text && gatheredCell(keys, text);
    expect(cell).toMatchObject({ state: 'reported', carried: 1, of: 1 });
    expect(cell?.carriers.map(({ column }) => column.id)).toEqual(['One', 'Two']);
    expect(alone && gatheredCell(keys, alone)).toMatchObject({ carried: 1, of: 1 });
  });

  it('counts once in the timeline, and apart where a copy differs in what is asked', () => {
    const timed = carriedOverTime(matrix, { kind: 'quotation', id: 'keys' }, copies);
    expect(
      timed.map(({ column, carriage, copies: same }) => [
        column.id,
        carriage,
        same.map(({ id }) => id),
      ]),
    ).toEqual([
      ['One', 'carried', ['Two']],
      ['Three', 'not-found', []],
      ['Four', 'carried', []],
    ]);
  });

  it('counts once among those who print a quotation, with its copies beside it', () => {
    const [statement] = statementsIn(read, harbourDossier, copies);
    const printings = statement?.variants[0]?.printings ?? [];
    expect(
      printings.map(({ column, copies: same }) => [column.id, same.map((each) => each.column.id)]),
    ).toEqual([
      ['One', ['Two']],
      ['Four', []],
    ]);
    expect(statement?.absent).toMatchObject([{ state: 'not-found', columns: [{ id: 'Three' }] }]);
  });

  it('counts for the outlet of its first article alone', () => {
    const summaries = outletSummaries(read, harbourDossier, copies);
    expect(summaries.map(({ outlet, sources }) => [outlet, sources.named])).toEqual([
      ['Four', 1],
      ['One', 1],
    ]);
  });
});

describe('a text that is printed again after something has happened', () => {
  const nothing = (id: string, published: string | null) =>
    readColumn(
      compared(id, articleWith({ language: 'en', text: 'Nothing of it.', outlet: id, published })),
      harbourDossier,
    );
  const copies: Copies = new Map([['Again', { original: 'Before', why: 'text' }]]);

  it.each([
    ['2030-05-19', 'later', 'before'],
    [null, 'undated', 'unclear'],
    ['2030-05-21', 'not-found', 'not-found'],
  ])('is not missing it where its own day is %s', (published, state, carriage) => {
    const read = [nothing('Before', published), nothing('Again', '2030-05-22')];
    const matrix = matrixOf(read, harbourDossier, copies);
    const signed = matrix.groups[0]?.rows.find(({ id }) => id === 'deal-signed');
    const [group] = gatherColumns(matrix.columns, 'article', 'none', () => null, copies);
    const [text] = group?.columns ?? [];
    expect(signed && text && gatheredCell(signed, text).state).toBe(state);
    expect(signed?.cells.map((cell) => cell.state)).toEqual([state, state]);
    const timed = carriedOverTime(matrix, { kind: 'fact', id: 'deal-signed' }, copies);
    expect(timed.map(({ column, carriage: said }) => [column.id, said])).toEqual([
      ['Before', carriage],
    ]);
  });

  it('goes by its own day where each printing counts', () => {
    const read = [nothing('Before', '2030-05-19'), nothing('Again', '2030-05-22')];
    const [signed] = matrixOf(read, harbourDossier).groups[0]?.rows.slice(-1) ?? [];
    expect(signed?.cells.map(({ state }) => state)).toEqual(['later', 'not-found']);
  });

  it('keeps what only its later printing carries', () => {
    const words = 'The deal was signed.';
    const article = articleWith({ language: 'en', text: words, published: '2030-05-22' });
    const added = compared('Again', article, { facts: { 'deal-signed': words } });
    const read = [nothing('Before', '2030-05-19'), readColumn(added, harbourDossier)];
    const [signed] = matrixOf(read, harbourDossier, copies).groups[0]?.rows.slice(-1) ?? [];
    expect(signed?.cells.map(({ state }) => state)).toEqual(['later', 'reported']);
  });

  it('is named once among those without a statement', () => {
    const read = [nothing('Before', '2030-05-01'), nothing('Again', '2030-05-22')];
    const [statement] = statementsIn(read, harbourDossier, copies);
    expect(statement?.absent).toMatchObject([{ state: 'later', columns: [{ id: 'Before' }] }]);
  });
});

describe('an article about another story', () => {
  const read = (id: string, answer: 'covers' | 'mentions' | 'neighbour' | 'nothing') => {
    const each = compared(id, articleWith({ language: 'en', text: 'The talks opened.' }));
    const verdict = { ...each.analysis.verdict, answer };
    return readColumn({ ...each, analysis: { ...each.analysis, verdict } }, harbourDossier);
  };
  const all = [
    read('a', 'covers'),
    read('b', 'mentions'),
    read('c', 'neighbour'),
    read('d', 'nothing'),
  ];

  it('is left out of what is counted, with its verdict', () => {
    const { counted, others } = scopeOf(all, new Map());
    expect(counted.map(({ column }) => column.id)).toEqual(['a', 'b']);
    expect(others.map(({ id, coverage }) => [id, coverage])).toEqual([
      ['c', 'neighbour'],
      ['d', 'nothing'],
    ]);
  });

  it('never has “not found” for what is not in it, nor has one that mentions the story in passing', () => {
    const states = all.map(({ cells }) => cells[0]?.state);
    expect(states).toEqual(['not-found', 'not-asked', 'not-asked', 'not-asked']);
    const timed = carriedOverTime(matrixOf(all, harbourDossier), {
      kind: 'fact',
      id: 'talks-open',
    });
    expect(timed.map(({ carriage }) => carriage)).toEqual([
      'not-found',
      'not-asked',
      'not-asked',
      'not-asked',
    ]);
  });
});
