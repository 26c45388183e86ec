import type { Article } from '../../core/article.ts';
import { dayOf, type Fields, metadataOf } from '../../core/imports/article-line.ts';
import { readPage } from '../../page/read-page.ts';
import { parsePage } from './parse-page.ts';

export type Given =
  | { id: string | null; article: Article }
  | { id: string | null; problem: string };

const MOST_PARAGRAPHS = 50_000;

/** An article from one line of NDJSON, or one sentence on what is wrong with the line. */
export function articleFrom(line: string): Given {
  const fields = parse(line);
  if (typeof fields === 'string') return { id: null, problem: fields };
  const id =
    typeof fields.id === 'string' || typeof fields.id === 'number' ? String(fields.id) : null;
  const article = typeof fields.html === 'string' ? fromHtml(fields) : fromParagraphs(fields);
  return typeof article === 'string' ? { id, problem: article } : { id, article };
}

/** What keeps a line from giving an article, as one sentence; null where its fields are as they should be. */
export function faultOfLine(line: string): string | null {
  const fields = parse(line);
  if (typeof fields === 'string') return fields;
  return typeof fields.html === 'string'
    ? faultIn(fields)
    : (faultInParagraphs(fields) ?? faultIn(fields));
}

function parse(line: string): Fields | string {
  if (!line.trim()) return 'the line is empty';
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Fields;
    return 'the line holds no JSON object';
  } catch {
    return 'the line is not JSON';
  }
}

function fromParagraphs(fields: Fields): Article | string {
  const fault = faultInParagraphs(fields) ?? faultIn(fields);
  if (fault) return fault;
  const paragraphs = fields.paragraphs as string[];
  return {
    ...metadataOf(fields),
    address: typeof fields.url === 'string' ? fields.url : '',
    byline: null,
    // Empty paragraphs stay, so that a quotation's `in` counts as the line's own list does.
    blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    extent: 'whole',
  };
}

function faultInParagraphs({ paragraphs }: Fields): string | null {
  if (paragraphs === undefined) return 'there is neither "paragraphs" nor "html"';
  if (!Array.isArray(paragraphs) || !paragraphs.every((text) => typeof text === 'string')) {
    return '"paragraphs" is not a list of texts';
  }
  return paragraphs.length > MOST_PARAGRAPHS
    ? `there are more than ${MOST_PARAGRAPHS} paragraphs`
    : null;
}

function fromHtml(fields: Fields): Article | string {
  const fault = faultIn(fields);
  if (fault) return fault;
  const address = typeof fields.url === 'string' ? fields.url : '';
  const read = readPage(parsePage(String(fields.html)), address);
  if ('notArticle' in read) return 'the page in "html" is a list of articles';
  if (read.blocks.length === 0) return 'no article was found in "html"';
  const given = Object.entries(metadataOf(fields)).filter(([, value]) => value !== null);
  // What the line says goes before what the page says.
  return { ...read, ...Object.fromEntries(given) };
}

function faultIn(fields: Fields): string | null {
  for (const name of ['lang', 'url', 'outlet', 'published', 'title']) {
    const value = fields[name];
    if (value !== undefined && value !== null && typeof value !== 'string') {
      return `"${name}" is neither a text nor null`;
    }
  }
  if (fields.published && !dayOf(fields.published))
    return '"published" is not a date like 2024-10-31';
  return null;
}
