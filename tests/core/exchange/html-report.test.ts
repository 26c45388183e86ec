import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../../core/exchange/html-report.ts';
import { comparisonRecord } from '../../../core/exchange/write-record.ts';
import { articleWith, harbourDossier } from '../../support/comparison.ts';
import {
  exported,
  harbourArticles,
  harbourRecord,
  textOfPieces,
  wordsIn,
} from '../../support/exported.ts';
import { hostileRecord } from '../../support/hostile-record.ts';
import { hostileStrings } from '../../support/hostile-strings.ts';

const english = await wordsIn('en');
const reportOf = (record = harbourRecord, words = english) =>
  textOfPieces(htmlReport(record, words));
const documentOf = (source: string) => parseHTML(source).document;

describe('the report', () => {
  const document = documentOf(reportOf());

  it('quotes every passage in its own language and direction', () => {
    const quoted = [...document.querySelectorAll('article blockquote .passage')];
    expect(quoted.map((each) => [each.getAttribute('dir'), each.textContent])).toEqual([
      ['ltr', 'The talks opened.'],
      ['ltr', 'We hold the keys to the harbour.'],
      ['ltr', '=KEYS(1), keys,'],
      ['rtl', 'تسربت "المسودة"'],
      ['ltr', 'A draft leaked.'],
      ['rtl', 'דובר צה"ל הכחיש.'],
    ]);
  });

  it('gives words in another script than the article’s their own direction', () => {
    const english = 'They do not reflect the current state.';
    const text = `דובר אמר: "${english}"`;
    const article = articleWith({ language: 'he', text });
    const record = comparisonRecord(
      [exported('a', article, { reported: english })],
      harbourDossier,
    );
    const quoted = documentOf(reportOf(record)).querySelectorAll('article blockquote .passage');
    expect([...quoted].at(-1)?.outerHTML).toBe(`<span class="passage" dir="ltr">${english}</span>`);
  });

  it('has a cell for every article and item, told by words as well as a sign', () => {
    const cells = [...document.querySelectorAll('tbody td:has(.hidden)')];
    expect(cells).toHaveLength(3 * 5);
    for (const cell of cells) expect(cell.querySelector('.hidden')?.textContent).not.toBe('');
  });

  it('leads from every number and code to its place', () => {
    const links = [...document.querySelectorAll('a[href^="#"]')];
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      expect(
        document.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`),
      ).not.toBeNull();
    }
  });

  it('says what it rests on: reading, hash, time of reading, dossier', () => {
    const text = document.body.textContent ?? '';
    for (const said of [
      'f'.repeat(64),
      '2030-05-06T07:30:00.000Z',
      '1.0.0',
      'harbour-talks',
      '1.2.0',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('keeps both values of what was put right', () => {
    const text = document.body.textContent ?? '';
    expect(text).toContain(`${english.was} ${english.none.dispute}`);
    expect(text).toContain('=the spokesman’s words');
    expect(text).toContain(
      english.uncorrected(english.correctionKinds.dispute, english.states.undated),
    );
  });

  it('says what the sign on a corrected cell means, and says it to a screen reader, too', () => {
    const hidden = [...document.querySelectorAll('td .hidden')].map((each) => each.textContent);
    expect(hidden.filter((said) => said?.endsWith(` · ${english.changed}`))).toHaveLength(1);
    const legend = [...document.querySelectorAll('dl div')].map((each) => each.textContent);
    expect(legend).toContain(`*${english.changed}`);
  });

  it('parts the sources of a wording, and keeps a day whole behind an Arabic name', () => {
    const source = (outlet: string, address: string | null) => ({
      outlet,
      address,
      title: null,
      published: '2030-05-02',
    });
    const items = harbourRecord.items.map((item) =>
      item.wording
        ? {
            ...item,
            wording: {
              ...item.wording,
              sources: [source('منارة', 'https://a.example/'), source('Tide', null)],
            },
          }
        : item,
    );
    const quoted = documentOf(reportOf({ ...harbourRecord, items })).querySelector('#q1');
    expect(quoted?.textContent).toContain('منارة 2030-05-02 · Tide 2030-05-02');
    expect(quoted?.querySelector('a bdi[dir="ltr"]')?.textContent).toBe('2030-05-02');
  });

  it('sets a colon in French as French does', async () => {
    const words = await wordsIn('fr');
    const text = documentOf(reportOf(harbourRecord, words)).body.textContent;
    expect(text).toContain(`${words.best}\u00a0: `);
    expect(text).toContain(`${words.states['not-found']}\u00a0: [`);
  });

  it.each(['en', 'fr', 'ar', 'he'] as const)(
    'is written in %s from its headings on',
    async (language) => {
      const words = await wordsIn(language);
      const own = documentOf(reportOf(harbourRecord, words));
      expect(own.documentElement.getAttribute('lang')).toBe(language);
      expect(own.documentElement.getAttribute('dir')).toBe(words.dir);
      expect([...own.querySelectorAll('h2')].map((each) => each.textContent)).toEqual([
        words.articles,
        words.overview,
        words.facts,
        words.quotations,
        words.disputes,
        words.corrections,
        words.method,
      ]);
    },
  );

  it('is the same to the byte whatever order the articles come in', () => {
    expect(reportOf(comparisonRecord(harbourArticles.toReversed(), harbourDossier))).toBe(
      reportOf(),
    );
  });
});

describe('safety', () => {
  const source = reportOf(hostileRecord);
  const document = documentOf(source);

  it('lets in one style, known by its hash, and nothing else', () => {
    const style = document.querySelector('style')?.textContent ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('has the elements and attributes of a report, and no others', () => {
    const all = [...document.querySelectorAll('*')];
    const names = new Set(all.map(({ localName }) => localName));
    const attributes = new Set(all.flatMap((each) => each.getAttributeNames()));
    expect([...names].sort().join(' ')).toBe(
      'a article b bdi blockquote body br caption code dd div dl dt h1 h2 h3 head header html li main meta ol p q section span style table tbody td th thead title tr ul',
    );
    expect([...attributes].sort().join(' ')).toBe(
      'aria-hidden aria-label charset class content dir href http-equiv id lang name rel role scope start tabindex',
    );
  });

  it('links to web pages and to its own places only', () => {
    const links = [...document.querySelectorAll('[href]')].map((each) => each.getAttribute('href'));
    for (const link of links) expect(link).toMatch(/^(https?:\/\/|#[afqd]\d+$)/);
  });

  it('holds every hostile string as the text it is', () => {
    expect(hostileStrings.length).toBeGreaterThanOrEqual(200);
    const text = document.body.textContent ?? '';
    const visible = hostileStrings.filter((each) => !/[\0\ud800\u202e\u202c\u2069]/.test(each));
    for (const each of visible) expect(text).toContain(each);
  });

  it('lets no passage turn what stands around it', () => {
    expect(source).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});
