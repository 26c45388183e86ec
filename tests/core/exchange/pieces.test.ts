import { expect, it } from 'vitest';
import type { ComparisonRecord } from '../../../core/exchange/comparison-record.ts';
import { exportFile } from '../../../core/exchange/export-formats.ts';
import { harbourRecord, wordsIn } from '../../support/exported.ts';

const english = await wordsIn('en');

// The page rests between pieces: one that holds all articles would stop it for a second at 5,000.
it.each(['html', 'markdown', 'comparison', 'json', 'annotations', 'bibtex'] as const)(
  'a file of many articles is written in small pieces: %s',
  (format) => {
    const pieces = [...exportFile(format, manyArticles(), english).pieces];
    const whole = pieces.reduce((sum, { length }) => sum + length, 0);
    const largest = Math.max(...pieces.map(({ length }) => length));
    expect(whole).toBeGreaterThan(100_000);
    expect(largest).toBeLessThan(whole / 20);
  },
);

function manyArticles(): ComparisonRecord {
  const articles = Array.from({ length: 200 }, (_, at) =>
    harbourRecord.articles.map((article) => ({ ...article, id: `${at}-${article.id}` })),
  ).flat();
  return { ...harbourRecord, articles };
}
