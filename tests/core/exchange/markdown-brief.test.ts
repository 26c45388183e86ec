import { parseHTML } from 'linkedom';
import markdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { markdownBrief } from '../../../core/exchange/markdown-brief.ts';
import { comparisonRecord } from '../../../core/exchange/write-record.ts';
import { harbourDossier } from '../../support/comparison.ts';
import { harbourArticles, harbourRecord, textOfPieces, wordsIn } from '../../support/exported.ts';
import { hostileRecord } from '../../support/hostile-record.ts';

const english = await wordsIn('en');
const briefOf = (record = harbourRecord, words = english) =>
  textOfPieces(markdownBrief(record, words));
// As open as a renderer can be: raw HTML stays, bare addresses become links.
const renderer = markdownIt({ html: true, linkify: true });
const rendered = (brief: string) =>
  parseHTML(`<html><body>${renderer.render(brief)}</body></html>`).document;
const withoutMarks = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('the brief', () => {
  const document = rendered(briefOf());

  it('quotes the passages exactly, apart from the marks that keep their direction', () => {
    const quoted = [...document.querySelectorAll('blockquote')].map((each) =>
      withoutMarks(each.textContent ?? '').trim(),
    );
    expect(quoted).toEqual([
      'The talks opened.',
      'We hold the keys to the harbour.',
      '=KEYS(1), keys,',
      'تسربت "المسودة"',
      'A draft leaked.',
      'דובר צה"ל הכחיש.',
    ]);
  });

  it('lists the articles by number, with titles as printed and a link', () => {
    const items = [...document.querySelectorAll('ol li')].map((each) =>
      withoutMarks(each.textContent ?? ''),
    );
    expect(items).toHaveLength(3);
    expect(items[1]).toContain('Talks & {drafts}: 50% of "keys" <b>\\alpha_1</b>');
    expect(items[1]).toContain('https://www.daily.example/harbour?a=');
  });

  it('says what it rests on and what was put right', () => {
    const text = withoutMarks(document.body.textContent ?? '');
    for (const said of [
      'f'.repeat(64),
      '2030-05-06T07:30:00.000Z',
      'harbour-talks',
      english.corrections,
      '=the spokesman’s words',
    ]) {
      expect(text).toContain(said);
    }
  });

  it.each(['fr', 'ar', 'he'] as const)('is written in %s, too', async (language) => {
    const words = await wordsIn(language);
    const headings = [...rendered(briefOf(harbourRecord, words)).querySelectorAll('h2')];
    expect(headings.map((each) => each.textContent)).toContain(words.facts);
  });

  it('is the same to the byte whatever order the articles come in', () => {
    expect(briefOf(comparisonRecord(harbourArticles.toReversed(), harbourDossier))).toBe(briefOf());
  });
});

it('makes nothing of a page’s markup or Markdown, wherever it is shown', () => {
  const document = rendered(briefOf(hostileRecord));
  const names = new Set([...document.querySelectorAll('body *')].map(({ localName }) => localName));
  expect([...names].sort().join(' ')).toBe('a blockquote code h1 h2 h3 li ol p strong ul');
  const attributes = [...document.querySelectorAll('body *')].flatMap((each) =>
    each.getAttributeNames(),
  );
  expect([...new Set(attributes)].sort()).toEqual(['href']);
  for (const link of document.querySelectorAll('a')) {
    expect(link.getAttribute('href')).toMatch(/^https?:/);
  }
});
