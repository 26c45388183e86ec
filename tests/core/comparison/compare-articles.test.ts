import { describe, expect, it } from 'vitest';
import {
  type ComparedArticle,
  compareArticles,
} from '../../../core/comparison/compare-articles.ts';
import { articleWith, compared, harbourDossier } from '../../support/comparison.ts';

const TEXTS = {
  en: {
    text: 'The talks opened on Thursday. “We hold the keys,” Almara said. A draft leaked; it was denied.',
    fact: 'The talks opened on Thursday.',
    quoted: 'We hold the keys,',
    reported: 'A draft leaked',
    disputed: 'it was denied.',
  },
  ar: {
    text: 'انطلقت المحادثات يوم الخميس. وقالت المرة: «نحن نملك المفاتيح». تسربت مسودة، وجرى نفيها.',
    fact: 'انطلقت المحادثات يوم الخميس.',
    quoted: 'نحن نملك المفاتيح',
    reported: 'تسربت مسودة',
    disputed: 'وجرى نفيها.',
  },
  he: {
    text: 'השיחות נפתחו ביום חמישי. "המפתחות בידי צה״ל", אמרה אלמרה. טיוטה דלפה; היא הוכחשה.',
    fact: 'השיחות נפתחו ביום חמישי.',
    quoted: 'המפתחות בידי צה״ל',
    reported: 'טיוטה דלפה',
    disputed: 'היא הוכחשה.',
  },
};

describe('an article that carries everything', () => {
  it.each(Object.entries(TEXTS))('gives its exact words in %s', (language, words) => {
    const article = articleWith({ language, text: words.text });
    const cells = cellsOf(
      compared('a', article, {
        facts: { 'talks-open': words.fact },
        quoted: [{ words: words.quoted, change: 'same' }],
        reported: words.reported,
        disputed: words.disputed,
      }),
    );
    expect(
      Object.entries(cells).map(([item, cell]) => [item, cell.state, cell.found[0]?.words]),
    ).toEqual([
      ['fact talks-open', 'reported', words.fact],
      ['fact deal-signed', 'later', undefined],
      ['quotation keys', 'reported', words.quoted],
      ['disputed-text draft', 'reported', words.reported],
      ['dispute draft', 'reported', words.disputed],
    ]);
    for (const { found } of Object.values(cells)) {
      for (const { passage, words: exact } of found) {
        expect(words.text.slice(passage.start, passage.end)).toBe(exact);
      }
    }
  });
});

describe('what an article does not carry', () => {
  it.each([
    ['was looked for', {}, 'not-found'],
    ['may stand behind the paywall', { extent: 'stub' as const }, 'partly-read'],
    ['may stand in the part not read', { extent: 'cut' as const }, 'partly-read'],
    ['came later', { published: '2030-05-01' }, 'later'],
    ['is of the very day', { published: '2030-05-02' }, 'not-found'],
    ['may have come later, as the page shows no date', { published: null }, 'undated'],
    ['is in a language not read', { language: 'tlh' }, 'not-checked'],
    ['is in an unknown language', { language: null }, 'not-checked'],
  ])('%s', (_, over, state) => {
    const article = articleWith({ language: 'en', text: 'Nothing.', ...over });
    expect(cellsOf(compared('a', article))['fact talks-open']).toEqual({ state, found: [] });
  });

  it('is never called later where the words are there: pages are brought up to date', () => {
    const article = articleWith({
      language: 'en',
      text: 'The deal was signed.',
      published: '2030-05-05',
    });
    const cells = cellsOf(
      compared('a', article, { facts: { 'deal-signed': 'The deal was signed.' } }),
    );
    expect(cells['fact deal-signed']?.state).toBe('reported');
  });

  it('may have come later where the page’s own words contradict its date', () => {
    const article = articleWith({ language: 'en', text: 'Nothing.', published: '2036-05-05' });
    const { analysis, ...rest } = compared('a', article);
    const misdated = {
      ...rest,
      analysis: { ...analysis, verdict: { ...analysis.verdict, day: null } },
    };
    expect(cellsOf(misdated)['fact deal-signed']?.state).toBe('undated');
  });

  it('asks about a dispute from the day of its first statement on', () => {
    const before = articleWith({ language: 'en', text: 'Nothing.', published: '2030-05-02' });
    const after = articleWith({ language: 'en', text: 'Nothing.', published: '2030-05-03' });
    expect(cellsOf(compared('a', before))['dispute draft']?.state).toBe('later');
    expect(cellsOf(compared('a', after))['dispute draft']?.state).toBe('not-found');
  });
});

describe('a quotation carried several times', () => {
  it('shows the garbled wording first, and keeps the others', () => {
    const text =
      '“We hold the keys,” she said. “We hold the trees,” it says below. “We hold keys.”';
    const cells = cellsOf(
      compared('a', articleWith({ language: 'en', text }), {
        quoted: [
          { words: 'We hold the keys,', change: 'same' },
          { words: 'We hold keys.', change: 'drift' },
          { words: 'We hold the trees,', change: 'garble' },
        ],
      }),
    );
    const cell = cells['quotation keys'];
    expect(cell?.state).toBe('garble');
    expect(cell?.found.map(({ words }) => words)).toEqual([
      'We hold the trees,',
      'We hold keys.',
      'We hold the keys,',
    ]);
  });
});

describe('columns', () => {
  it('stand by date, undated ones last, in the same order whatever order they come in', () => {
    const at = (id: string, published: string | null, outlet: string | null) =>
      compared(id, articleWith({ language: 'en', text: 'x', published, outlet }));
    const articles = [
      at('d', null, 'A'),
      at('b', '2030-05-04', 'B'),
      at('c', '2030-05-04', 'C'),
      at('a', '2030-05-03', null),
    ];
    const ids = (list: ComparedArticle[]) =>
      compareArticles(list, harbourDossier).columns.map(({ id }) => id);
    expect(ids(articles)).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(articles.toReversed())).toEqual(['a', 'b', 'c', 'd']);
  });

  it('name the host where the page names no outlet, and nobody for pasted text', () => {
    const outlets = ['https://www.daily.example/x', ''].map((address) => {
      const article = articleWith({ language: 'en', text: 'x', outlet: null, address });
      return compareArticles([compared('a', article)], harbourDossier).columns[0]?.outlet;
    });
    expect(outlets).toEqual(['daily.example', null]);
  });
});

describe('rows', () => {
  it('carry the speaker and the best-sourced wording of a quotation', () => {
    const { groups } = compareArticles([], harbourDossier);
    expect(groups.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['facts', 2],
      ['quotations', 1],
      ['disputes', 2],
    ]);
    expect(groups[1]?.rows[0]).toMatchObject({
      label: { en: 'Dina Almara' },
      wording: { text: 'We hold the keys to the harbour.', language: 'en' },
      cells: [],
    });
  });
});

function cellsOf(article: ComparedArticle) {
  const { groups } = compareArticles([article], harbourDossier);
  const rows = groups.flatMap((group) => group.rows);
  return Object.fromEntries(
    rows.flatMap(({ kind, id, cells }) => cells.map((cell) => [`${kind} ${id}`, cell])),
  );
}
