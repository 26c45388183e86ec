import type { Article } from '../../core/article.ts';

type Given = {
  title?: string;
  paragraphs?: string[];
  blocks?: Article['blocks'];
  language?: string | null;
  published?: string | null;
  extent?: Article['extent'];
};

/** An article as a page would give it, with only what a test is about. */
export function articleOf(given: Given): Article {
  const { language = 'en', published = '2024-10-30', paragraphs = [], title } = given;
  return {
    address: 'https://example.org/article',
    outlet: { value: 'Example', from: 'given' },
    language: language ? { value: language, from: 'given' } : null,
    title: title ? { value: title, from: 'given' } : null,
    byline: null,
    published: published ? { value: published, from: 'given' } : null,
    blocks: given.blocks ?? paragraphs.map((text) => ({ kind: 'paragraph', text })),
    extent: given.extent ?? 'whole',
  };
}
