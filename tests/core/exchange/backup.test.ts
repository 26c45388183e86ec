import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentLine, recordContent } from '../../../core/exchange/backup-content.ts';
import { checkBackup, contentsOf } from '../../../core/exchange/read-backup.ts';
import { backupOf } from '../../../core/exchange/write-backup.ts';
import { articleWith, savedAs } from '../../support/comparison.ts';

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');
const bytes = (text: string) => new TextEncoder().encode(text);
async function* chunks(all: Uint8Array, size = 7_919) {
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}
const collected = async <T>(from: AsyncIterable<T>) => {
  const all: T[] = [];
  for await (const each of from) all.push(each);
  return all;
};

const LINES = [
  ...['The talks opened.', 'انطلقت المحادثات\u200f 🕊.', 'דובר צה"ל הכחיש.\u2028'].map((text, at) =>
    contentLine(
      recordContent(savedAs(String(at), articleWith({ language: null, text: text.repeat(50) }))),
    ),
  ),
  contentLine({ aside: { anything: ['at', 'all'] } }),
  contentLine({ settings: { marks: true } }),
];
async function* inParts() {
  yield LINES.slice(0, 2);
  yield [];
  yield LINES.slice(2);
}
const FILE = (await collected(backupOf(inParts(), digest))).join('');

describe('a backup', () => {
  it('has its contents between a head and an end', async () => {
    expect(await checkBackup(chunks(bytes(FILE)), digest)).toEqual({ articles: 3 });
    expect((await collected(contentsOf(chunks(bytes(FILE)), 1_000))).flat()).toEqual(LINES);
  });

  it('is the same however its contents came', async () => {
    async function* oneByOne() {
      for (const line of LINES) yield [line];
    }
    expect((await collected(backupOf(oneByOne(), digest))).join('')).toBe(FILE);
  });

  it('stands being stored with other ends of line, as by mail', async () => {
    const mailed = bytes(FILE.replaceAll('\n', '\r\n'));
    expect(await checkBackup(chunks(mailed), digest)).toEqual({ articles: 3 });
  });

  it('can be read on the command line as JSON, a line each', () => {
    for (const line of FILE.trimEnd().split('\n')) expect(typeof JSON.parse(line)).toBe('object');
  });
});

describe('one byte changed, left out or added anywhere', () => {
  it.each([
    ['changed', (all: Uint8Array, at: number, byte: number) => all.with(at, byte)],
    ['left out', (all: Uint8Array, at: number) => spliced(all, at, at + 1, [])],
    ['added', (all: Uint8Array, at: number, byte: number) => spliced(all, at, at, [byte])],
    ['cut off', (all: Uint8Array, at: number) => all.subarray(0, at)],
  ])('never goes by as it was written: %s', async (_, damage) => {
    const whole = bytes(FILE);
    const random = seeded(20_241_031);
    const passed: number[] = [];
    for (let round = 0; round < 700; round++) {
      const at = Math.floor(random() * whole.length);
      const damaged = damage(whole, at, Math.floor(random() * 256));
      const checked = await checkBackup(chunks(damaged), digest);
      const contents =
        'problem' in checked ? null : await collected(contentsOf(chunks(damaged), 1e9));
      // What is read all the same – an end of line, a blank at the end – must be the very same lines.
      if (contents && contents.flat().join('\n') !== LINES.join('\n')) passed.push(at);
    }
    expect(passed).toEqual([]);
  });
});

function spliced(all: Uint8Array, from: number, to: number, added: number[]): Uint8Array {
  return Uint8Array.from([...all.subarray(0, from), ...added, ...all.subarray(to)]);
}

// Mulberry32.
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
