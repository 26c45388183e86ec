import { describe, expect, it } from 'vitest';
import type { CellState } from '../../../core/comparison/matrix.ts';
import type { Answer } from '../../../core/coverage/verdict.ts';
import type { ComparisonRecord } from '../../../core/exchange/comparison-record.ts';
import { comparisonTable } from '../../../core/exchange/comparison-table.ts';
import { htmlReport } from '../../../core/exchange/html-report.ts';
import { overviewTables } from '../../../core/exchange/html-report-overview.ts';
import { markdownBrief } from '../../../core/exchange/markdown-brief.ts';
import { itemReports, STATE_SIGNS } from '../../../core/exchange/report-parts.ts';
import { csvOf } from '../../../core/exchange/table.ts';
import { harbourRecord, textOfPieces, wordsIn } from '../../support/exported.ts';

// Of three articles the first prints the text of the last, and the second is about another story.
const [first, second, third] = harbourRecord.articles as [Article, Article, Article];
type Article = ComparisonRecord['articles'][number];
const found = third.cells.map((cell) => ({ ...cell, uncorrected: null }));
const record: ComparisonRecord = {
  ...harbourRecord,
  dossier: {
    ...harbourRecord.dossier,
    neighbours: [{ id: 'pier', name: { en: 'The pier talks', ar: 'محادثات الرصيف' } }],
  },
  articles: [
    { ...first, cells: found, copyOf: { article: third.id, why: 'text' } },
    { ...second, coverage: 'neighbour' satisfies Answer, neighbour: 'pier' },
    third,
  ],
};

describe.each(['en', 'ar', 'he', 'fr'] as const)('a report in %s', async (language) => {
  const words = await wordsIn(language);
  const brief = textOfPieces(markdownBrief(record, words));
  const report = textOfPieces(htmlReport(record, words));

  it('numbers the articles of the story first, and those left out after them', () => {
    const numbers = [...brief.matchAll(/^(\d+)\. /gm)].map(([, number]) => number);
    expect(numbers).toEqual(['1', '2', '3']);
    expect(brief.indexOf(words.leftOut(1))).toBeGreaterThan(brief.indexOf('\n2. '));
    expect(brief.indexOf(words.leftOut(1))).toBeLessThan(brief.indexOf('\n3. '));
    expect(report).toContain('<ol class="articles" start="3">');
  });

  it('calls no article in a language that nobody reads one on another subject', () => {
    const unread = { ...second, coverage: 'nothing', neighbour: null, language: 'ru' } as Article;
    const own = { ...record, articles: [unread] };
    expect(textOfPieces(markdownBrief(own, words))).toContain(words.about.unread);
    const html = textOfPieces(htmlReport(own, words));
    expect(html).toContain(words.about.unread);
    expect(html).not.toContain(words.about.nothing);
  });

  it('tells a copy with the article it is of, and another story by its name', () => {
    expect(brief).toContain(`${words.copyOf} \\[2\\]`);
    expect(brief).toContain(language === 'ar' ? 'محادثات الرصيف' : 'The pier talks');
    expect(report).toContain(words.leftOutWhy);
  });
});

it('counts a text once, and no article about another story', () => {
  for (const group of ['facts', 'quotations', 'disputes'] as const) {
    for (const { carried, others } of itemReports(record, group)) {
      const counted = [
        ...carried.map(({ number }) => number),
        ...others.flatMap((each) => each.numbers),
      ];
      expect(counted).toEqual([2]);
      for (const { copies } of carried) expect(copies).toEqual([1]);
    }
  }
});

describe('a text that is printed again after something has happened', () => {
  const saying = (article: Article, state: CellState): Article => ({
    ...article,
    coverage: 'covers',
    cells: article.cells.map((cell) => ({ ...cell, state, found: [], uncorrected: null })),
  });
  const copyOf = { article: first.id, why: 'text' as const };

  it.each(['later', 'undated'] as const)('is not missing what was %s at first', async (state) => {
    const again = { ...saying(second, 'not-found'), copyOf };
    const own = { ...record, articles: [saying(first, state), again] };
    for (const { others } of itemReports(own, 'facts')) {
      expect(others).toEqual([{ state, numbers: [1] }]);
    }
    const overview = textOfPieces(overviewTables(own, await wordsIn('en')));
    expect(overview).toContain(STATE_SIGNS[state]);
    expect(overview).not.toContain(STATE_SIGNS['not-found']);
    expect(textOfPieces(csvOf(comparisonTable, own))).toContain('not-found');
  });

  it('is missing what had happened when it was first printed', () => {
    const again = { ...saying(second, 'later'), copyOf };
    const own = { ...record, articles: [saying(first, 'not-found'), again] };
    const [{ others } = { others: [] }] = itemReports(own, 'facts');
    expect(others).toEqual([
      { state: 'not-found', numbers: [1] },
      { state: 'later', numbers: [2] },
    ]);
  });
});

it('numbers the articles as often for many of them as for a few', async () => {
  const words = await wordsIn('en');
  const timesNumbered = (count: number) => {
    let times = 0;
    const articles = Array.from({ length: count }, (_, n) => ({
      ...first,
      id: `${n}`.padStart(64, '0'),
      copyOf: n % 2 === 0 ? null : { article: `${n - 1}`.padStart(64, '0'), why: 'text' as const },
    }));
    const counting: ComparisonRecord = {
      ...record,
      get articles() {
        times++;
        return articles;
      },
    };
    for (const write of [htmlReport, markdownBrief]) {
      expect(textOfPieces(write(counting, words))).toContain(words.copyOf);
    }
    return times;
  };
  expect(timesNumbered(60)).toBe(timesNumbered(4));
});
