// postal-mime: mail parts in every encoding that MHTML uses, in a page or a worker, no dependencies.
import PostalMime from 'postal-mime';
import type { Bytes } from './bytes.ts';
import { Refused, type SavedPage } from './import-item.ts';
import { isWebAddress } from './saved-from.ts';

/** The page of a web archive in one file (RFC 2557): its first part; the others are its pictures. */
export async function pageInMhtml(bytes: Bytes): Promise<SavedPage> {
  // One character a byte, so that parts keep their own encodings.
  const text = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * CHUNK, (at + 1) * CHUNK)),
  ).join('');
  const first = withFirstPart(text);
  const mail = await PostalMime.parse(Uint8Array.from(first, (each) => each.charCodeAt(0)));
  if (!mail.html) throw new Refused('no-article');
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
  const address = header('snapshot-content-location') || partLocation(first);
  return {
    html: mail.html,
    address: isWebAddress(address) ? address : null,
    savedOn: header('date') || null,
  };
}

const CHUNK = 32_768;
const BOUNDARY = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i;

/** The archive without what comes after its first part. */
function withFirstPart(text: string): string {
  const head = text.slice(0, LONGEST_HEAD);
  const [, quoted, bare] = BOUNDARY.exec(head) ?? [];
  const boundary = quoted ?? bare;
  if (!boundary) throw new Refused('broken');
  const mark = `\n--${boundary}`;
  const begin = text.indexOf(mark);
  if (begin < 0) throw new Refused('broken');
  const end = text.indexOf(mark, begin + mark.length);
  return end < 0 ? text : `${text.slice(0, end)}${mark}--\r\n`;
}

const LONGEST_HEAD = 20_000;

function partLocation(text: string): string {
  return /^content-location:\s*(\S{1,8000})/im.exec(text.slice(0, LONGEST_HEAD))?.[1] ?? '';
}
