import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import type { Article } from '../../core/article.ts';
import { readPage } from '../../page/read-page.ts';

const PAGES = join(import.meta.dirname, '../fixtures/pages');

/** A fixture page as a document with a window of its own; its scripts do not run. */
export function openPage(name: string): Document {
  return openMarkup(readFileSync(join(PAGES, `${name}.html`), 'utf8'));
}

export function openMarkup(markup: string): Document {
  const window = new Window({ url: 'https://quaycourier.example/bridge' });
  window.document.write(markup);
  return window.document as unknown as Document;
}

/** What is read of a page that is an article. */
export function readArticle(page: Document, address: string): Article {
  const read = readPage(page, address);
  if ('notArticle' in read) throw new Error(`The page was taken for a ${read.notArticle}.`);
  return read;
}
