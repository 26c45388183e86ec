import { describe, expect, it } from 'vitest';
import { type Selector, selectorFor } from '../../core/selector.ts';
import { findPassage } from '../../page/find-passage.ts';
import { pageText } from '../../page/page-text.ts';
import { openMarkup, openPage, readArticle } from './open-page.ts';

describe('findPassage', () => {
  it.each(['semantic-article', 'div-soup', 'br-paragraphs', 'rtl-ar', 'rtl-he', 'clobbered'])(
    'finds every sentence of %s in the page it was read from',
    (name) => {
      const page = openPage(name);
      const article = readArticle(page, 'https://quaycourier.example/bridge');
      const text = pageText(page);
      expect(article.blocks.length).toBeGreaterThan(2);
      for (const [block, { text: words }] of article.blocks.entries()) {
        for (const [start, end] of [
          [0, words.length],
          [5, Math.min(words.length, 60)],
        ] as const) {
          const selector = selectorFor(article, { block, start, end });
          const found = selector && findPassage(text, selector);
          expect(bare(found?.toString() ?? '')).toBe(bare(words.slice(start, end)));
        }
      }
    },
  );

  it('finds words across inline elements, line breaks, soft hyphens and other quotation marks', () => {
    const page = openMarkup(
      '<p>She <b>said</b>: &ldquo;we are\n   not <i>the</i>re y&shy;et&rdquo;, and left.</p>',
    );
    const found = findPassage(pageText(page), selector('said: "we are not there yet", and'));
    expect(found?.toString().replace(/\s+/g, ' ')).toBe('said: “we are not there y\u00adet”, and');
  });

  it('chooses the place whose surroundings fit', () => {
    const page = openMarkup(
      '<p id="a">Rain fell. It was late.</p><p id="b">Snow fell. It was late.</p>',
    );
    const found = findPassage(pageText(page), selector('It was late.', 'Snow fell. '));
    expect(found?.startContainer.parentElement?.id).toBe('b');
  });

  it('finds a sentence that lost a word since it was read', () => {
    const page = openMarkup(
      '<p>The council said on Thursday that the bridge would open in spring.</p>',
    );
    const read = 'The council said on Thursday that the old bridge would open in spring.';
    expect(findPassage(pageText(page), selector(read))?.toString()).toContain('bridge would open');
  });

  it.each([
    'Nothing of this sort was ever said on the page, by anybody.',
    'The council said on Monday that the ferry would be free of charge.',
    '   ',
  ])('gives null for %j, which is not there', (words) => {
    const page = openMarkup(
      '<p>The council said on Thursday that the bridge would open in spring.</p>',
    );
    expect(findPassage(pageText(page), selector(words))).toBeNull();
  });

  it('does not find hidden words', () => {
    const page = openMarkup('<p hidden>The bridge is closed.</p><p>The bridge is open.</p>');
    expect(findPassage(pageText(page), selector('The bridge is closed.'))).toBeNull();
  });
});

function selector(exact: string, prefix = '', suffix = ''): Selector {
  return { exact, prefix, suffix, passage: { block: 0, start: 0, end: exact.length } };
}

function bare(text: string): string {
  return text.replace(/[\s\u00ad]+/g, '');
}
