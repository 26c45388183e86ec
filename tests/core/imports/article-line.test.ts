import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../core/article-schema.ts';
import { readArticleLine } from '../../../core/imports/article-line.ts';

const line = (fields: object) => readArticleLine(JSON.stringify(fields));

describe('a line of NDJSON', () => {
  it.each([
    ['en', 'The talks', ['They went on.']],
    ['ar', 'المحادثات', ['استمرت.', '']],
    ['he', 'השיחות', ['נמשכו.']],
  ])('is an article in %s', (lang, title, paragraphs) => {
    const url = 'https://daily.example/talks';
    const read = line({
      id: 1,
      lang: `${lang}-X`,
      url,
      outlet: 'Daily',
      published: '2024-10-31',
      title,
      paragraphs,
    });
    expect(read).toMatchObject({
      article: {
        address: url,
        language: { value: lang, from: 'given' },
        title: { value: title },
        published: { value: '2024-10-31' },
        blocks: [{ kind: 'paragraph' }],
      },
    });
    expect(articleSchema.safeParse('article' in read && read.article).success).toBe(true);
  });

  it('may hold a page, whose own words on itself the line goes before', () => {
    expect(line({ html: '<p>x</p>', url: 'https://a.example/', title: 'Given' })).toEqual({
      html: '<p>x</p>',
      address: 'https://a.example/',
      given: { title: { value: 'Given', from: 'given' } },
    });
  });

  it.each([
    ['not-json', 'empty', ' \ufeff'],
    ['not-json', 'not-json', 'x'],
    ['not-json', 'no-object', '[1]'],
    ['not-json', 'no-object', '"x"'],
    ['wrong-fields', 'no-content', '{}'],
    ['wrong-fields', 'no-content', '{"html":null}'],
    ['wrong-fields', 'html-no-text', '{"html":5}'],
    ['wrong-fields', 'no-list', '{"paragraphs":"x"}'],
    ['wrong-fields', 'no-list', '{"paragraphs":[1],"html":5}'],
    ['wrong-fields', 'no-text', '{"paragraphs":["x"],"title":3}'],
    ['wrong-fields', 'no-text', '{"html":"<p>x</p>","lang":[]}'],
    ['wrong-fields', 'no-day', '{"paragraphs":["x"],"published":"2024-02-30"}'],
    ['wrong-fields', 'no-day', '{"paragraphs":["x"],"published":"soon"}'],
  ])('is %s, and it is told how: %s: %s', (problem, fault, text) => {
    expect(readArticleLine(text)).toMatchObject({ problem, fault });
  });

  it('is none without a word of text', () => {
    expect(readArticleLine('{"paragraphs":["  "]}')).toEqual({ problem: 'no-article' });
  });

  it('is inert where it was made to change what all objects have', () => {
    const read = readArticleLine(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"paragraphs":["x"],"published":null}',
    );
    expect(read).toHaveProperty('article');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(readArticleLine(`${'['.repeat(100_000)}`)).toMatchObject({
      problem: 'not-json',
    });
  });
});
