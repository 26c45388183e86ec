import type { Article } from '../../core/article.ts';
import { articleOf } from '../../core/imports/article-line.ts';
import { type LineFields, readFields } from '../../core/imports/line-fields.ts';
import { readPage } from '../../page/read-page.ts';
import { faultInWords } from './fault-in-words.ts';
import { parsePage } from './parse-page.ts';

export type Given =
  | { id: string | null; article: Article }
  | { id: string | null; problem: string };

const MOST_PARAGRAPHS = 50_000;

/** An article from one line of NDJSON, or one sentence on what is wrong with the line. */
export function articleFrom(line: string): Given {
  const read = readFields(line);
  if ('fault' in read) return { id: read.id, problem: faultInWords(read.fault) };
  const article = articleIn(read.fields);
  return typeof article === 'string' ? { id: read.id, problem: article } : { id: read.id, article };
}

function articleIn(fields: LineFields): Article | string {
  if ('html' in fields) return fromHtml(fields);
  if (fields.paragraphs.length > MOST_PARAGRAPHS) {
    return `there are more than ${MOST_PARAGRAPHS} paragraphs`;
  }
  // Empty paragraphs stay, so that a quotation's `in` counts as the line's own list does.
  return articleOf(fields);
}

function fromHtml({ html, address, given }: Extract<LineFields, { html: string }>) {
  const read = readPage(parsePage(html), address);
  if ('notArticle' in read) return 'the page in "html" is a list of articles';
  if (read.blocks.length === 0) return 'no article was found in "html"';
  // What the line says goes before what the page says.
  return { ...read, ...given };
}
