import { type Citation, citationOf } from './citations.ts';
import type { ComparisonRecord } from './comparison-record.ts';

/** The articles as CSL-JSON, which Zotero, Pandoc and others read. */
export function* cslJson(record: ComparisonRecord): Generator<string> {
  const items = record.articles.map((article) => cslItem(citationOf(article, record)));
  yield `${JSON.stringify(items, null, 1)}\n`;
}

function cslItem(citation: Citation) {
  const { key, title, byline, outlet, published, address, read, language, note } = citation;
  return {
    id: key,
    type: 'article-newspaper',
    title,
    ...(byline ? { author: [{ literal: byline }] } : {}),
    ...(outlet ? { 'container-title': outlet } : {}),
    ...(published ? { issued: dateOf(published) } : {}),
    ...(address ? { URL: address } : {}),
    ...(read ? { accessed: dateOf(read) } : {}),
    ...(language ? { language } : {}),
    note,
  };
}

function dateOf(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}
