// warcio: Webrecorder's own reader, which copes with what crawlers write: one gzip member a record,
// chunked and compressed answers, records cut short.
import { WARCParser, type WARCRecord } from 'warcio';
import { unpackBrotli } from './brotli.ts';
import { type ByteStream, type Bytes, chunksOf, joinedBytes } from './bytes.ts';
import { decodeText } from './decode-text.ts';
import { kindOfFile } from './file-kind.ts';
import { type ImportItem, type ItemsFound, Refused } from './import-item.ts';
import { GROWTH_COUNTS_FROM, LARGEST_PAGE, MOST_GROWTH } from './limits.ts';
import { isWebAddress } from './saved-from.ts';

/** The pages in a web archive that were answered whole; pictures, scripts and redirections are passed over. */
export async function* pagesInWarc(
  name: string,
  stream: ByteStream,
  size: number | null,
): ItemsFound {
  const count = { packed: 0, unpacked: 0 };
  let pages = 0;
  for await (const record of new WARCParser(counted(stream, count))) {
    const isPage = isAnsweredPage(record);
    const item = isPage ? await pageOf(record, count) : null;
    if (!item) await passOver(record, count);
    else pages++;
    yield { item, done: size ? Math.min(1, count.packed / size) : 0 };
  }
  if (count.packed > 0 && pages === 0) {
    yield { item: { name, kind: 'refused', problem: 'no-article' }, done: 1 };
  }
}

type Count = { packed: number; unpacked: number };

// warcio copies what is left of a chunk at every line of a record's head: small chunks, short copies.
const CHUNK = 8_192;

async function* counted(stream: ByteStream, count: Count): AsyncGenerator<Bytes> {
  for await (const chunk of chunksOf(stream)) {
    for (let at = 0; at < chunk.length; at += CHUNK) {
      const part = chunk.subarray(at, at + CHUNK);
      count.packed += part.length;
      yield part;
    }
  }
}

function isAnsweredPage(record: WARCRecord): boolean {
  if (!isWebAddress(record.warcTargetURI ?? '')) return false;
  if (record.warcType === 'resource') return isHtml(record.warcContentType ?? '');
  if (record.warcType !== 'response' || !record.httpHeaders) return false;
  const { statusCode, headers } = record.httpHeaders;
  return Number(statusCode) === 200 && isHtml(headers.get('content-type') ?? '');
}

function isHtml(type: string): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type.trim());
}

const HEAD = 1_000;
/** What warcio unpacks. Zstandard no browser unpacks for a script, nor two of them in a row. */
const UNPACKED = /^(?:|identity|x?-?gzip|deflate)$/;

async function pageOf(record: WARCRecord, count: Count): Promise<ImportItem> {
  const address = record.warcTargetURI ?? '';
  const headers = record.httpHeaders?.headers;
  const packing = headers?.get('content-encoding')?.trim().toLowerCase() ?? '';
  const isBrotli = packing === 'br';
  if (!isBrotli && !UNPACKED.test(packing)) {
    await passOver(record, count);
    return { name: address, kind: 'refused', problem: 'other-encoding' };
  }
  if (isBrotli) headers?.delete('content-encoding'); // what warcio does not know it would inflate
  const content = await contentOf(record, count);
  if (!content) return { name: address, kind: 'refused', problem: 'too-large' };
  // Some crawlers keep a page unpacked, and its head as it was.
  const isPacked = isBrotli && kindOfFile('', content.subarray(0, HEAD)) !== 'html';
  const unpacked = isPacked ? await unpackBrotli(content) : { bytes: content };
  if ('problem' in unpacked) return { name: address, kind: 'refused', ...unpacked };
  if (isPacked) grow(count, unpacked.bytes.length);
  const type = headers?.get('content-type') ?? record.warcContentType ?? '';
  const declared = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? null;
  const html = decodeText(unpacked.bytes, declared);
  return { name: address, kind: 'page', page: { html, address, savedOn: record.warcDate ?? null } };
}

/** Null where it is longer than a page can be; the rest of it is read and let go. */
async function contentOf(record: WARCRecord, count: Count): Promise<Bytes | null> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    grow(count, chunk.length);
    length += chunk.length;
    if (length <= LARGEST_PAGE) kept.push(chunk);
  }
  return length <= LARGEST_PAGE ? joinedBytes(kept, length) : null;
}

async function passOver(record: WARCRecord, count: Count): Promise<void> {
  for await (const chunk of record) grow(count, chunk.length);
}

function grow(count: Count, length: number): void {
  count.unpacked += length;
  const { packed, unpacked } = count;
  if (unpacked > GROWTH_COUNTS_FROM && unpacked > packed * MOST_GROWTH) {
    throw new Refused('too-large');
  }
}
