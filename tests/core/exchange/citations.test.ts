import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../core/exchange/bibtex.ts';
import { cslJson } from '../../../core/exchange/csl-json.ts';
import { comparisonRecord } from '../../../core/exchange/write-record.ts';
import { articleWith, harbourDossier } from '../../support/comparison.ts';
import { exported, harbourRecord, textOfPieces } from '../../support/exported.ts';

const TITLES = [
  'محادثات الميناء: «المسودة»',
  'Talks & {drafts}: 50% of "keys" <b>\\alpha_1</b>',
  'צה"ל: "אין טיוטה"',
];
const BYLINES = ['سمر الخوري', 'Ann O’Hara and Jean-Luc Été', undefined];
const bib = textOfPieces(bibtex(harbourRecord));
const csl = JSON.parse(textOfPieces(cslJson(harbourRecord)));

describe.each(['bibtex', 'biblatex'] as const)(
  'the references, as a parser of %s reads them',
  (format) => {
    const read = readBibtex(bib, format);

    it('has every article, with names and titles intact', () => {
      expect(read.map(({ title }) => plain(title))).toEqual(TITLES);
      expect(read.map(({ author }) => plain(author?.[0]?.literal ?? author?.[0]?.family))).toEqual(
        BYLINES,
      );
    });

    it('says where it was published, when, and when it was read', () => {
      expect(read[1]).toMatchObject({
        URL: 'https://www.daily.example/harbour?a=%7B1%7D&b=2',
        issued: { 'date-parts': [[2030, 5, 5]] },
        // Plain BibTeX has no field for it: there the note says it.
        ...(format === 'biblatex' ? { accessed: { 'date-parts': [[2030, 5, 6]] } } : {}),
      });
      expect(read[2]?.issued).toBeUndefined();
    });

    it('says what a reader needs to check that it is the same text', () => {
      for (const { note } of read) {
        expect(note).toContain('f'.repeat(64));
        expect(note).toContain('read 2030-05-06T07:30:00.000Z');
        expect(note).toContain('extractor 1.0.0; dossier harbour-talks 1.2.0');
      }
    });

    it.each([
      '}, title = {other}',
      '{',
      '}',
      '}}}@misc{x, title={y}}',
      '"#" # {a}',
      '\\',
      '\\}',
      '%comment',
      '@string{a="b"}',
      'line\nend\r\n\u2028x',
      '~^_$&#',
      "''quotes'' ``and`` -- dashes---",
    ])('keeps a title of %j in its field', (title) => {
      const record = withTitle(title);
      const [only, ...others] = readBibtex(textOfPieces(bibtex(record)), format);
      expect(others).toEqual([]);
      expect(plain(only?.title)).toBe(title.replace(/\s+/g, ' '));
    });
  },
);

it('says the language as BibTeX and as biblatex know it, where either does', () => {
  const languages = ['ar', 'en', 'fi', 'constructor'].map((language) => {
    const article = articleWith({ language, text: 'x' });
    return textOfPieces(bibtex(comparisonRecord([exported('a', article)], harbourDossier)));
  });
  expect(languages[0]).toContain('  language = {ar},\n  langid = {arabic},\n');
  expect(languages[1]).toContain('  language = {en},\n  langid = {english},\n');
  expect(languages[2]).toContain('  language = {fi},\n  note');
  expect(languages[3]).toContain('  language = {constructor},\n  note');
});

describe('CSL-JSON', () => {
  it('has every article, with names and titles intact', () => {
    expect(csl.map(({ title }: { title: string }) => title)).toEqual(TITLES);
    expect(csl[0]).toMatchObject({
      type: 'article-newspaper',
      author: [{ literal: 'سمر الخوري' }],
      'container-title': 'مثال',
      issued: { 'date-parts': [[2030, 5, 4]] },
      accessed: { 'date-parts': [[2030, 5, 6]] },
      language: 'ar',
      URL: 'https://mithal.example/ar/1',
    });
  });

  it('is taken by a citation processor as it is', () => {
    const cite = new Cite(csl);
    expect(cite.data.map(({ id }) => id)).toEqual(csl.map(({ id }: { id: string }) => id));
    expect(cite.data.map(({ title }) => title)).toEqual(TITLES);
  });

  it('calls a text without a title so, and by its hash', () => {
    const text = articleWith({ language: 'he', text: 'x', outlet: null, address: '' });
    const record = comparisonRecord([exported('a', text)], harbourDossier);
    const [only] = JSON.parse(textOfPieces(cslJson(record)));
    expect(only.title).toBe('[Untitled text ffffffffffff]');
    expect(textOfPieces(bibtex(record))).toContain('title = {{[Untitled text ffffffffffff]}}');
  });

  it('names an article in both formats alike', () => {
    for (const { id } of csl) expect(bib).toContain(`@misc{${id},`);
  });
});

type CslItem = {
  id: string;
  title?: string;
  note?: string;
  URL?: string;
  issued?: object;
  accessed?: object;
  author?: { literal?: string; family?: string }[];
};

function readBibtex(text: string, format: 'bibtex' | 'biblatex'): CslItem[] {
  return new Cite(text, { forceType: `@${format}/text` }).data as CslItem[];
}

// The parser gives back rich text as markup, and typesetters' quotation marks for ours.
function plain(text: string | undefined): string | undefined {
  return text?.replace(/<\/?span[^>]*>/g, '');
}

function withTitle(title: string) {
  const article = {
    ...articleWith({ language: 'en', text: 'x' }),
    title: { value: title, from: 'meta' as const },
  };
  return comparisonRecord([exported('a', article)], harbourDossier);
}
