import { deflateSync, gzipSync } from 'node:zlib';
import type { Bytes } from '../../core/imports/bytes.ts';
import { importFormats } from './import-formats.ts';

// Files as they come out of mail, other systems, wrong hands and interrupted downloads: every format
// broken in each of the ways below. Together more than three hundred.

export type BrokenFile = { format: string; file: string; way: string; bytes: Bytes };

export async function brokenFiles(): Promise<BrokenFile[]> {
  const all: BrokenFile[] = [];
  for (const { name, file, sound } of importFormats) {
    const bytes = await sound();
    for (const [way, broken] of Object.entries(WAYS)) {
      all.push({ format: name, file, way, bytes: new Uint8Array(broken(Buffer.from(bytes))) });
    }
  }
  return all;
}

type Way = (sound: Buffer) => Buffer;

const asText = (change: (text: string) => string) => (sound: Buffer) =>
  Buffer.from(change(sound.toString('latin1')), 'latin1');
const cutTo = (share: number) => (sound: Buffer) =>
  sound.subarray(0, Math.floor(sound.length * share));

const WAYS: Record<string, Way> = {
  'nothing in it': () => Buffer.alloc(0),
  'one byte': cutTo(0.0001),
  'cut after the first bytes': (sound) => sound.subarray(0, 8),
  'cut after a third': cutTo(0.33),
  'cut in the middle': cutTo(0.5),
  'cut shortly before the end': (sound) => sound.subarray(0, -9),
  'without its last byte': (sound) => sound.subarray(0, -1),
  'without its first byte': (sound) => sound.subarray(1),
  'without its beginning': (sound) => sound.subarray(60),
  'twice in a row': (sound) => Buffer.concat([sound, sound]),
  'with rubbish behind it': (sound) => Buffer.concat([sound, Buffer.alloc(500, 0xfe)]),
  'with rubbish before it': (sound) => Buffer.concat([Buffer.from('\u0000\u0001xx'), sound]),
  'behind a mark of UTF-8': (sound) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), sound]),
  'behind a mark of UTF-16': (sound) => Buffer.concat([Buffer.from([0xff, 0xfe]), sound]),
  'as UTF-16 without a mark': (sound) => Buffer.from(sound.toString('latin1'), 'utf16le'),
  'as UTF-8 of its bytes': (sound) => Buffer.from(sound.toString('latin1')),
  'of zeros': (sound) => Buffer.alloc(sound.length),
  'of the greatest bytes': (sound) => Buffer.alloc(sound.length, 0xff),
  'a hole of zeros in it': (sound) =>
    Buffer.concat([cutTo(0.4)(sound), Buffer.alloc(200), sound.subarray(sound.length / 2)]),
  'from back to front': (sound) => Buffer.from(sound).reverse(),
  'with DOS ends of line': asText((text) => text.replace(/\r?\n/g, '\r\n')),
  'with Unix ends of line': asText((text) => text.replace(/\r\n/g, '\n')),
  'without ends of line': asText((text) => text.replace(/[\r\n]/g, '')),
  'in capitals': asText((text) => text.replace(/[a-z]/g, (each) => each.toUpperCase())),
  'with other numbers': asText((text) => text.replace(/\d/g, '9')),
  'with no numbers': asText((text) => text.replace(/\d/g, '')),
  'without quotation marks': asText((text) => text.replace(/["']/g, '')),
  'without brackets': asText((text) => text.replace(/[[\]{}<>()]/g, '')),
  'without colons': asText((text) => text.replace(/:/g, '')),
  'in seven bits': (sound) => Buffer.from(sound.map((byte) => byte & 0x7f)),
  'as base64': (sound) => Buffer.from(sound.toString('base64')),
  'packed once more': (sound) => gzipSync(sound),
  'packed, and cut': (sound) => gzipSync(sound).subarray(0, 60),
  'packed in another way': (sound) => deflateSync(sound),
  'a page of an error instead': () => Buffer.from('<html><h1>502 Bad Gateway</h1></html>'),
};
