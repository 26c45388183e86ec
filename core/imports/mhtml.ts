import type { Bytes } from './bytes.ts';
import { decodeText } from './decode-text.ts';
import { Refused, type SavedPage } from './import-item.ts';
import { isWebAddress } from './saved-from.ts';

// The page of a web archive in one file (RFC 2557) is its first part; what comes after it are frames
// and pictures. Mail libraries read all of it and bring a table of two thousand entities, 24 kB
// packed: what is left to do for one part is below.

/** Throws a refusal where there is no such part, or none that holds a page. */
export function pageInMhtml(bytes: Bytes): SavedPage {
  const text = asLatin(bytes); // one character a byte, so that the part keeps its own encoding
  const head = headersIn(text);
  const part = firstPart(text.slice(head.end), boundaryIn(head.of('content-type')));
  const { of, end } = headersIn(part);
  const type = of('content-type');
  if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) throw new Refused('no-article');
  const address = head.of('snapshot-content-location') || of('content-location');
  const body = unpacked(part.slice(end), of('content-transfer-encoding'));
  return {
    html: decodeText(body, /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? null),
    address: isWebAddress(address) ? address : null,
    savedOn: head.of('date') || null,
  };
}

const LONGEST_HEAD = 20_000;

/** The fields before the first empty line, folded ones as one line, and where the rest begins. */
function headersIn(text: string): { of: (name: string) => string; end: number } {
  const head = text.slice(0, LONGEST_HEAD);
  const blank = /\r?\n\r?\n/.exec(head);
  if (!blank) throw new Refused('broken');
  const fields = new Map<string, string>();
  for (const line of head
    .slice(0, blank.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { of: (name) => fields.get(name) ?? '', end: blank.index + blank[0].length };
}

function boundaryIn(type: string): string {
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (!boundary) throw new Refused('broken');
  return `--${boundary}`;
}

function firstPart(body: string, boundary: string): string {
  const begin = body.indexOf(boundary);
  const line = begin < 0 ? -1 : body.indexOf('\n', begin);
  if (line < 0) throw new Refused('broken');
  const end = body.indexOf(`\n${boundary}`, line);
  return body.slice(line + 1, end < 0 ? undefined : end);
}

function unpacked(body: string, encoding: string): Bytes {
  switch (encoding.toLowerCase()) {
    case 'quoted-printable':
      return asBytes(body.replace(/=\r?\n/g, '').replace(/=([0-9a-f]{2})/gi, byteOf));
    case 'base64':
      return asBytes(fromBase64(body.replace(/\s+/g, '')));
    default:
      return asBytes(body);
  }
}

function byteOf(_: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

function fromBase64(packed: string): string {
  try {
    return atob(packed);
  } catch {
    throw new Refused('broken');
  }
}

function asBytes(latin: string): Bytes {
  const bytes = new Uint8Array(latin.length);
  for (let at = 0; at < latin.length; at++) bytes[at] = latin.charCodeAt(at);
  return bytes;
}

const CHUNK = 32_768; // a function takes only so many arguments

function asLatin(bytes: Bytes): string {
  const count = Math.ceil(bytes.length / CHUNK);
  return Array.from({ length: count }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * CHUNK, (at + 1) * CHUNK)),
  ).join('');
}
