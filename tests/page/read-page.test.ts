import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../core/article-schema.ts';
import { openMarkup, openPage, readArticle } from './open-page.ts';

const ADDRESS = 'https://quaycourier.example/bridge';

describe('readArticle', () => {
  it('gives the blocks of an article in order, each with its kind', () => {
    const { blocks } = readArticle(openPage('semantic-article'), ADDRESS);
    expect(blocks.map(({ kind, text }) => [kind, text.slice(0, 24)])).toEqual([
      ['paragraph', 'The old harbour bridge w'],
      ['caption', 'The bridge, seen from th'],
      ['paragraph', 'Drivers have had to take'],
      ['heading', 'What the engineers found'],
      ['quote', 'We looked at every stone'],
      ['paragraph', 'The report lists three k'],
      ['list-item', 'new joints on both sides'],
      ['list-item', 'a railing that is high e'],
      ['list-item', 'lamps that do not dazzle'],
      ['paragraph', 'A decision on the money '],
    ]);
  });

  it('leaves out soft hyphens, hidden text, related boxes and lists of links', () => {
    const text = textOf(openPage('semantic-article'));
    expect(text).toContain('after engineers had looked');
    expect(text).not.toMatch(/never shown|experiment|Ferry talks|walks along|invented newspaper/);
  });

  it('reads pages built of nothing but divs, without the box beside them', () => {
    const text = textOf(openPage('div-soup'));
    expect(text).toContain('The town library will open');
    expect(text).toContain('homework on the stairs');
    expect(text).not.toMatch(/Ceasefire|Envoys/);
  });

  it('parts paragraphs at two line breaks and joins lines at one', () => {
    const { blocks } = readArticle(openPage('br-paragraphs'), ADDRESS);
    expect(blocks).toHaveLength(3);
    expect(blocks[1]?.text).toBe(
      'It leaves at ten in the evening and arrives before breakfast, with one long stop at the border, where the engine is changed.',
    );
  });

  it.each([
    ['rtl-ar', 'افتتحت البلدية', 'المحادثات تتعثر'],
    ['rtl-he', 'הספרייה העירונית', 'הפסקת אש'],
    ['hostile-json-ld', 'Le marché du samedi', 'Une autre histoire'],
  ])('reads %s', (name, inside, outside) => {
    const { blocks } = readArticle(openPage(name), ADDRESS);
    expect(blocks[0]?.text.startsWith(inside)).toBe(true);
    expect(blocks.map(({ text }) => text).join()).not.toContain(outside);
  });

  it('is not misled by form controls and images named like what it reads', () => {
    const { blocks, title } = readArticle(openPage('clobbered'), ADDRESS);
    expect(title?.value).toBe('Clock tower strikes again');
    expect(blocks).toHaveLength(3);
    expect(blocks[2]?.text).toContain('It only wanted patience');
  });

  it('tells a paywalled stub from a whole article', () => {
    expect(readArticle(openPage('paywalled-stub'), ADDRESS).extent).toBe('stub');
    expect(readArticle(openPage('semantic-article'), ADDRESS).extent).toBe('whole');
  });

  it('takes the long page of a subscriber for whole although it is sold', () => {
    const long =
      '<p>A street is paved stone by stone, and nobody on it is in any hurry.</p>'.repeat(60);
    const page = openMarkup(
      `<title>Paving</title><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script><article>${long}</article>`,
    );
    expect(readArticle(page, ADDRESS).extent).toBe('whole');
  });

  it('says that it read only a part of a page without end', () => {
    const page = openMarkup(`<article>${`<p>${'word '.repeat(150_000)}</p>`.repeat(3)}</article>`);
    expect(readArticle(page, ADDRESS).extent).toBe('cut');
  });

  it.each(['semantic-article', 'clobbered', 'hostile-json-ld', 'rtl-ar'])(
    'leaves the document of %s as it was',
    (name) => {
      const page = openPage(name);
      const before = page.documentElement.outerHTML;
      readArticle(page, ADDRESS);
      expect(page.documentElement.outerHTML).toBe(before);
    },
  );

  it.each(['', '<body></body>', '<p>x</p>', '<frameset><frame></frameset>'])(
    'gives an article without blocks to speak of for %j',
    (markup) => {
      const article = readArticle(openMarkup(markup), 'not an address');
      expect(articleSchema.safeParse(article).success).toBe(true);
      expect(article.blocks.length).toBeLessThan(2);
    },
  );

  it('gives what the schema asks for, ready to be cloned', () => {
    const article = readArticle(openPage('semantic-article'), ADDRESS);
    expect(articleSchema.parse(structuredClone(article))).toEqual(article);
  });

  it('reads a parsed file that was never laid out just the same', () => {
    for (const name of ['semantic-article', 'rtl-he', 'br-paragraphs']) {
      const markup = readFileSync(`tests/fixtures/pages/${name}.html`, 'utf8');
      const parsed = parseHTML(markup).document as unknown as Document;
      expect(readArticle(parsed, ADDRESS)).toEqual(readArticle(openPage(name), ADDRESS));
    }
  });
});

function textOf(page: Document): string {
  return readArticle(page, ADDRESS)
    .blocks.map(({ text }) => text)
    .join('\n');
}
