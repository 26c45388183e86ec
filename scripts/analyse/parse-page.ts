import { parseHTML } from 'linkedom';

/** A page without a browser. One of any fragment, too, as a browser makes it. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  const isWhole = document.documentElement?.localName === 'html';
  const page = isWhole ? document : parseHTML(around(html)).document;
  return page as unknown as Document;
}

function around(fragment: string): string {
  return `<!doctype html><html><body>${fragment}</body></html>`;
}
