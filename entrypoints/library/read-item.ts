import type { Article } from '../../core/article.ts';
import { readArticleLine } from '../../core/imports/article-line.ts';
import type { ImportItem, ImportProblem } from '../../core/imports/import-item.ts';
import { readSaved } from '../../page/read-saved.ts';

export type ItemRead = { article: Article; readAt: string | null } | { problem: ImportProblem };

/**
 * The article that a file's item holds, read as the reader reads a page in a tab. `parse` makes a
 * document of markup, runs no scripts in it and loads nothing for it.
 */
export async function readItem(
  item: ImportItem,
  parse: (html: string) => Document | Promise<Document>,
): Promise<ItemRead> {
  switch (item.kind) {
    case 'refused':
      return { problem: item.problem };
    case 'page': {
      const read = readSaved(await parse(item.page.html), item.page.address);
      return 'problem' in read ? read : { ...read, readAt: instantOf(item.page.savedOn) };
    }
    case 'line': {
      const line = readArticleLine(item.line);
      if ('problem' in line) return line;
      if ('article' in line) return { ...line, readAt: null };
      const read = readSaved(await parse(line.html), line.address || null);
      if ('problem' in read) return read;
      return { article: { ...read.article, ...line.given }, readAt: null };
    }
  }
}

const LONGEST_DATE = 100; // characters, with the name of a time zone

function instantOf(written: string | null): string | null {
  const text = written?.slice(0, LONGEST_DATE).replace(/\s*\(.*\)$/, '');
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) || time > Date.now() ? null : new Date(time).toISOString();
}
