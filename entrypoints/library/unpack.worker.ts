import type { ItemsFound } from '../../core/imports/import-item.ts';
import { lighten } from '../../core/imports/lighten.ts';
import { blobFile, readFile } from '../../core/imports/read-file.ts';
import type { Unpacked, UnpackRequest } from './unpacked.ts';

// Unpacks and decodes away from the page, which goes on answering meanwhile. One thing is handed
// over each time the page asks, so that nothing piles up and an import can be left and taken up.

let items: ItemsFound | null = null;

addEventListener('message', async ({ data }: MessageEvent<UnpackRequest>) => {
  if ('open' in data) items = readFile(blobFile(data.open.name, data.open.blob));
  postMessage(await next());
});

async function next(): Promise<Unpacked> {
  const found = await items?.next();
  if (!found || found.done) return { end: true };
  const { item, done } = found.value;
  if (item?.kind !== 'page') return { item, done };
  const page = { ...item.page, html: lighten(item.page.html) };
  return { item: { ...item, page }, done };
}
