import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';

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
