import { describe, expect, it } from 'vitest';
import { carriedOverTime } from '../../../core/comparison/carried-over-time.ts';
import { readColumn } from '../../../core/comparison/compare-articles.ts';
import {
  type Copies,
  copiesAmong,
  copiesWithin,
  copyTraits,
} from '../../../core/comparison/copies.ts';
import { gatherColumns, gatheredCell } from '../../../core/comparison/gathered-columns.ts';
import { outletSummaries } from '../../../core/comparison/outlet-summaries.ts';
import { matrixOf } from '../../../core/comparison/read-columns.ts';
import type { SavedArticle } from '../../../core/comparison/saved-article.ts';
import { scopeOf } from '../../../core/comparison/scope.ts';
import { statementsIn } from '../../../core/comparison/statements.ts';
import { comparisonRecord } from '../../../core/exchange/write-record.ts';
import { fingerprintOf } from '../../../core/library/fingerprint.ts';
import { articleWith, compared, harbourDossier, savedAs } from '../../support/comparison.ts';
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
});

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
  const matrix = matrixOf(read, harbourDossier);
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

describe('a file', () => {
  const text = proseIn('en', 120);
  const of = (id: string, outlet: string, published: string) => {
    const made = exported(id, { ...kept(id, text, published).article, outlet: named(outlet) });
    const fingerprint = fingerprintOf(made.article);
    return { ...made, saved: { ...made.saved, fingerprint, textHash: id.repeat(64) } };
  };
  const articles = [of('2', 'Two', '2030-05-04'), of('1', 'One', '2030-05-03')];

  it('says of a copy whose text it is, and how that is known', () => {
    const record = comparisonRecord(articles, harbourDossier);
    expect(record.articles.map(({ outlet, copyOf }) => [outlet, copyOf])).toEqual([
      ['One', null],
      ['Two', { article: '1'.repeat(64), why: 'text' }],
    ]);
    expect(comparisonRecord(articles.toReversed(), harbourDossier)).toEqual(record);
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

function among(...saved: SavedArticle[]) {
  return copiesAmong(saved.map(copyTraits));
}
