import { describe, expect, test } from 'vitest';
import { articleFrom } from '../../../scripts/analyse/article-from.ts';

const LINE = {
  id: 'a1',
  lang: 'EN-us',
  url: 'https://example.org/a',
  outlet: 'Example',
  published: '2024-10-31T08:00:00Z',
  title: 'A title',
  paragraphs: ['One.', '', 'Two.'],
};
const from = (fields: object) => articleFrom(JSON.stringify(fields));

describe('an article from a line', () => {
  test('keeps the line’s own order and count of paragraphs', () => {
    expect(from(LINE)).toMatchObject({
      id: 'a1',
      article: {
        address: 'https://example.org/a',
        language: { value: 'en', from: 'given' },
        published: { value: '2024-10-31', from: 'given' },
        blocks: [{ text: 'One.' }, { text: '' }, { text: 'Two.' }],
      },
    });
  });

  test('may lack everything but its text', () => {
    expect(from({ paragraphs: ['One.'] })).toMatchObject({
      id: null,
      article: { language: null, title: null, published: null, outlet: null },
    });
  });

  test('reads a page that breaks off at an offer to subscribe', () => {
    const text = 'The envoy arrived in the capital on Thursday for talks on a truce. '.repeat(8);
    const html = `<html lang="en"><body><article><h1>Page title</h1><p>${text}</p><p>${text}</p><div class="Paywall">Subscribe to continue reading</div></article></body></html>`;
    const given = from({ id: 'cut', html, published: '2024-10-30' });
    if ('problem' in given) throw new Error(given.problem);
    expect(given.article.extent).not.toBe('whole');
    expect(given.article.blocks.map(({ text: each }) => each)).not.toContain(
      'Subscribe to continue reading',
    );
  });

  test('may be a page, of which the line’s own date and title go first', () => {
    const text = 'The envoy arrived in the capital on Thursday for talks on a truce. '.repeat(8);
    const html = `<html lang="en"><head><title>Page title</title></head><body><article><h1>Page title</h1><p>${text}</p><p>${text}</p></article></body></html>`;
    const given = from({ id: 'h', html, published: '2024-10-30', title: 'Given title' });
    expect(given).toMatchObject({
      article: { title: { value: 'Given title' }, published: { value: '2024-10-30' } },
    });
    expect(
      'article' in given && given.article.blocks.some((block) => block.text.includes('truce')),
    ).toBe(true);
  });

  test.each([
    ['', 'empty'],
    ['{', 'not JSON'],
    ['[1]', 'no JSON object'],
    ['null', 'no JSON object'],
    ['{"id":"x"}', 'neither "paragraphs" nor "html"'],
    ['{"id":"x","html":5}', '"html" is not a text'],
    ['{"id":"x","html":["<p>صفحة</p>"],"title":"עמוד"}', '"html" is not a text'],
    ['{"id":"x","html":null}', 'neither "paragraphs" nor "html"'],
    ['{"id":"x","html":5,"paragraphs":7}', '"paragraphs" is not'],
    ['{"id":"x","paragraphs":"text"}', '"paragraphs"'],
    ['{"id":"x","paragraphs":[1]}', '"paragraphs"'],
    ['{"id":"x","paragraphs":[],"title":{}}', '"title"'],
    ['{"id":"x","paragraphs":[],"published":"31 October"}', '"published"'],
    ['{"id":"x","paragraphs":[],"published":"2024-13-45"}', '"published"'],
    ['{"id":"x","html":""}', 'no article'],
    [`${'['.repeat(100_000)}`, 'not JSON'],
    [JSON.stringify({ paragraphs: Array(50_001).fill('x') }), 'more than 50000 paragraphs'],
  ])('%.40s is a problem in words', (line, words) => {
    expect(articleFrom(line)).toMatchObject({ problem: expect.stringContaining(words) });
  });
});
