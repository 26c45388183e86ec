import { brotliCompressSync, gzipSync } from 'node:zlib';
import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { blobFile, readFile } from '../../core/imports/read-file.ts';

// Archives as browsers, crawlers and people make them, around invented pages.

export async function zipOf(
  files: Record<string, string | Blob>,
  password?: string,
): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, content] of Object.entries(files)) {
    const reader = typeof content === 'string' ? new TextReader(content) : new BlobReader(content);
    await zip.add(name, reader, password ? { password } : {});
  }
  return zip.close();
}

export type Capture = {
  url: string;
  html: string;
  type?: string;
  status?: number;
  encoding?: 'gzip' | 'br' | 'zstd';
  /** The page is kept unpacked, whatever its head says. */
  isUnpacked?: true;
  /** Bytes of the packed page: a server broke off there. */
  cutTo?: number;
  warcType?: string;
};

/** A WARC as crawlers write it: each record a gzip member of its own. */
export function warcOf(captures: Capture[], packed = true): Blob {
  const records = captures.map((capture) => {
    const record = recordOf(capture);
    return packed ? gzipSync(record) : record;
  });
  return new Blob(records.map((each) => new Uint8Array(each)));
}

function recordOf(capture: Capture): Buffer {
  const { url, html, type = 'text/html; charset=utf-8', status = 200, encoding } = capture;
  const body = packedBy(capture.isUnpacked ? undefined : encoding, html).subarray(0, capture.cutTo);
  const head = [
    `HTTP/1.1 ${status} OK`,
    `Content-Type: ${type}`,
    ...(encoding ? [`Content-Encoding: ${encoding}`] : []),
    `Content-Length: ${body.length}`,
    '',
    '',
  ].join('\r\n');
  const http = Buffer.concat([Buffer.from(head), body]);
  const warc = [
    'WARC/1.1',
    `WARC-Type: ${capture.warcType ?? 'response'}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-10-31T12:00:00Z',
    'WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${http.length}`,
    '',
    '',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(warc), http, Buffer.from('\r\n\r\n')]);
}

function packedBy(encoding: Capture['encoding'], html: string): Buffer {
  if (encoding === 'gzip') return gzipSync(html);
  return encoding === 'br' ? brotliCompressSync(html) : Buffer.from(html);
}

/** As Chromium saves a page: the text quoted-printable, a picture after it. */
export function mhtmlOf(html: string, url: string): string {
  const quoted = [...Buffer.from(html)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
    .replace(/.{72}/g, '$&=\r\n');
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${url}`,
    'Subject: =?utf-8?Q?Talks?=',
    'Date: Thu, 31 Oct 2024 16:02:11 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--abc----"',
    '',
    '',
    '------MultipartBoundary--abc----',
    'Content-Type: text/html',
    'Content-ID: <frame-1@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    `Content-Location: ${url}`,
    '',
    quoted,
    '------MultipartBoundary--abc----',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://ads.example/frame',
    '',
    '<p>An advertisement in a frame.</p>',
    '------MultipartBoundary--abc------',
    '',
  ].join('\r\n');
}

/** Everything that is found in a file, and how far it was said to be done at each. */
export async function found(name: string, content: Blob | string) {
  const blob = typeof content === 'string' ? new Blob([content]) : content;
  const items = [];
  const shares: number[] = [];
  for await (const { item, done } of readFile(blobFile(name, blob))) {
    if (item) items.push(item);
    shares.push(done);
  }
  return { items, shares };
}
