import type { Article } from '../article.ts';
import { type LineFault, type LineFields, readFields } from './line-fields.ts';

/** What a line says of its article; `html` is a page still to be read. */
export type GivenLine =
  | { article: Article }
  | { html: string; address: string; given: Partial<Article> }
  | LineFault
  | { problem: 'no-article' };

/** One article of NDJSON, as the library keeps it. */
export function readArticleLine(line: string): GivenLine {
  const read = readFields(line);
  if ('fault' in read) return read.fault;
  const { fields } = read;
  if ('html' in fields) return fields;
  const paragraphs = fields.paragraphs.map((text) => text.trim()).filter(Boolean);
  if (paragraphs.length === 0 && !fields.given.title) return { problem: 'no-article' };
  return { article: articleOf({ ...fields, paragraphs }) };
}

export function articleOf({
  address,
  given,
  paragraphs,
}: Extract<LineFields, { paragraphs: string[] }>): Article {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  return { ...given, address, byline: null, blocks, extent: 'whole' };
}
