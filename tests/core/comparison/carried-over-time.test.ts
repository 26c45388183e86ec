import { describe, expect, it } from 'vitest';
import {
  carriedOverTime,
  daysOfDispute,
  spreadOf,
} from '../../../core/comparison/carried-over-time.ts';
import { compareArticles, readColumn } from '../../../core/comparison/compare-articles.ts';
import { outletSummaries } from '../../../core/comparison/outlet-summaries.ts';
import { articleWith, compared, harbourDossier } from '../../support/comparison.ts';

const TEXT = 'A draft was printed.';
const DISPUTE = 'The port said it was old.';
const OPENED = 'The talks opened.';

type Own = { text?: boolean; dispute?: boolean; extent?: 'stub'; outlet?: string };

function one(id: string, published: string | null, own: Own = {}) {
  const { extent = 'whole', outlet = 'The Daily' } = own;
  const article = articleWith({
    language: 'en',
    text: `${OPENED} ${TEXT} ${DISPUTE}`,
    published,
    extent,
    outlet,
  });
  return compared(id, article, {
    facts: { 'talks-open': OPENED },
    ...(own.text ? { reported: TEXT } : {}),
    ...(own.dispute ? { disputed: DISPUTE } : {}),
  });
}

const articles = [
  one('early', '2030-05-01'),
  one('text', '2030-05-03', { text: true }),
  one('both', '2030-05-04', { text: true, dispute: true }),
  one('dispute', '2030-05-05', { dispute: true, outlet: 'אחר' }),
  one('neither', '2030-05-05'),
  one('cut', '2030-05-06', { extent: 'stub' }),
  one('undated', null, { text: true }),
];
const matrix = compareArticles(articles, harbourDossier);

describe('what was carried over time', () => {
  it('tells the text from the dispute, and what was not found from what could not be', () => {
    const timed = carriedOverTime(matrix, { kind: 'dispute', id: 'draft' });
    expect(timed.map(({ column, day, carriage }) => [column.id, day, carriage])).toEqual([
      ['early', '2030-05-01', 'before'],
      ['text', '2030-05-03', 'text'],
      ['both', '2030-05-04', 'both'],
      ['neither', '2030-05-05', 'not-found'],
      ['dispute', '2030-05-05', 'dispute'],
      ['cut', '2030-05-06', 'unclear'],
      ['undated', null, 'text'],
    ]);
  });

  it('counts up to each day, leaving out what shows no date', () => {
    expect(spreadOf(carriedOverTime(matrix, { kind: 'dispute', id: 'draft' }))).toEqual([
      { day: '2030-05-01', text: 0, dispute: 0, carried: 0 },
      { day: '2030-05-03', text: 1, dispute: 0, carried: 1 },
      { day: '2030-05-04', text: 2, dispute: 1, carried: 2 },
      { day: '2030-05-05', text: 2, dispute: 2, carried: 3 },
      { day: '2030-05-06', text: 2, dispute: 2, carried: 3 },
    ]);
  });

  it('follows a fact too', () => {
    const timed = carriedOverTime(matrix, { kind: 'fact', id: 'talks-open' });
    expect(new Set(timed.map(({ carriage }) => carriage))).toEqual(new Set(['carried']));
    const [later] = carriedOverTime(matrix, { kind: 'fact', id: 'deal-signed' });
    expect(later?.carriage).toBe('before');
  });

  it('knows when it was first reported and first disputed', () => {
    const [dispute] = harbourDossier.disputes;
    if (!dispute) throw new Error('no dispute');
    expect(daysOfDispute(dispute)).toEqual({ reported: '2030-05-03', disputed: '2030-05-04' });
  });

  it('has nothing to follow among no articles', () => {
    const none = carriedOverTime(compareArticles([], harbourDossier), { kind: 'fact', id: 'x' });
    expect(spreadOf(none)).toEqual([]);
  });
});

describe('the summary of an outlet', () => {
  const read = articles.map((each) => readColumn(each, harbourDossier));
  const summaries = outletSummaries(read, harbourDossier);

  it('stands in order of its name, whatever it carries', () => {
    expect(summaries.map(({ outlet, articles: own }) => [outlet, own.length])).toEqual([
      ['The Daily', 6],
      ['אחר', 1],
    ]);
  });

  it('does not count articles on another subject', () => {
    const elsewhere = read.map((each) => ({
      ...each,
      column: { ...each.column, coverage: 'neighbour' as const },
    }));
    expect(outletSummaries(elsewhere, harbourDossier)).toEqual([]);
  });

  it('counts facts found among those that could be', () => {
    expect(summaries[0]?.facts).toEqual({ carried: 1, possible: 1 });
    expect(summaries[1]?.facts).toEqual({ carried: 1, possible: 1 });
  });

  it('counts no fact as missing from an article that shows no date', () => {
    const article = articleWith({ language: 'en', text: OPENED, published: null });
    const own = readColumn(
      compared('own', article, { facts: { 'talks-open': OPENED } }),
      harbourDossier,
    );
    const [summary] = outletSummaries([own], harbourDossier);
    expect(summary?.facts).toEqual({ carried: 1, possible: 1 });
  });

  it.each([
    ['ru', 'Переговоры начались.'],
    ['el', 'Οι συνομιλίες άρχισαν.'],
  ])(
    'counts what a person found in an article in %s only where it could be looked for',
    (language, text) => {
      const outlet = 'One';
      const unread = readColumn(
        compared('unread', articleWith({ language, text, outlet, published: '2030-05-30' }), {
          facts: { 'talks-open': text },
        }),
        harbourDossier,
      );
      const factsIn = (...those: typeof read) => outletSummaries(those, harbourDossier)[0]?.facts;
      expect(factsIn(unread)).toEqual({ carried: 0, possible: 0 });
      const english = articleWith({
        language: 'en',
        text: 'Nothing.',
        outlet,
        published: '2030-05-06',
      });
      const other = readColumn(compared('read', english), harbourDossier);
      expect(factsIn(other)).toEqual({ carried: 0, possible: 1 });
      expect(factsIn(other, unread)).toEqual({ carried: 1, possible: 1 });
    },
  );

  it('parts what was carried at the day of the denial', () => {
    const [dispute] = summaries[0]?.disputes ?? [];
    expect(dispute).toMatchObject({
      disputed: '2030-05-04',
      before: { before: 1, text: 1 },
      sameDay: { both: 1 },
      after: { 'not-found': 1, unclear: 1 },
      undated: { text: 1 },
    });
  });

  it('counts quotations by speaker, side and verb', () => {
    const words = 'We hold the keys to the harbour.';
    const article = articleWith({ language: 'en', text: words });
    const quoted = compared('q', article, { quoted: [{ words, change: 'same' }] });
    const [summary] = outletSummaries([readColumn(quoted, harbourDossier)], harbourDossier);
    expect(summary?.sources).toEqual({ named: 1, unnamed: 0, unclear: 0 });
    expect(summary?.sides).toEqual(new Map([['port', 1]]));
    expect(summary?.verbs).toEqual(new Map([['said', 1]]));
  });
});
