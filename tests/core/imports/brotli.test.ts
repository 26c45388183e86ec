import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { unpackBrotli } from '../../../core/imports/brotli.ts';
import { decodeBrotli } from '../../../core/imports/brotli-decoder.ts';
import { Refused } from '../../../core/imports/import-item.ts';
import { LARGEST_PAGE } from '../../../core/imports/limits.ts';
import { chanceFrom, type ProseLanguage, proseOf } from '../../support/prose.ts';

const packed = (text: string | Buffer, quality = 11) =>
  new Uint8Array(
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  );

/** A browser that unpacks gzip for a script, and Brotli not, as Chromium is. */
function likeChromium(): void {
  const Real = DecompressionStream;
  vi.stubGlobal(
    'DecompressionStream',
    class extends Real {
      constructor(format: CompressionFormat) {
        if ((format as string) === 'brotli') throw new TypeError('unsupported');
        super(format);
      }
    },
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

vi.setConfig({ testTimeout: 60_000 });

describe.each([
  ['the browser’s own decoder', () => {}],
  ['the one brought along', likeChromium],
])('Brotli by %s', (_, choose) => {
  it.each<ProseLanguage>(['en', 'ar', 'he', 'fr'])('gives back prose in %s', async (language) => {
    choose();
    for (const [words, quality] of [
      [3, 11],
      [400, 0],
      [400, 5],
      [20_000, 9],
    ] as const) {
      const text = proseOf(language, words, words).join('\n');
      const unpacked = await unpackBrotli(packed(text, quality));
      expect('bytes' in unpacked && new TextDecoder().decode(unpacked.bytes) === text).toBe(true);
    }
  });

  it('gives back what packs badly, what is empty and what repeats', async () => {
    choose();
    const chance = chanceFrom(1);
    const noise = Buffer.from(Array.from({ length: 300_000 }, () => Math.floor(chance() * 256)));
    for (const bytes of [noise, Buffer.alloc(0), Buffer.alloc(LARGEST_PAGE, 'x')]) {
      const unpacked = await unpackBrotli(packed(bytes, 5));
      expect('bytes' in unpacked && Buffer.compare(unpacked.bytes, bytes)).toBe(0);
    }
  });

  it('refuses what is cut short or no Brotli', async () => {
    choose();
    const sound = packed(proseOf('en', 1, 2_000).join('\n'));
    for (const bad of [
      sound.slice(0, 40),
      sound.slice(0, -3),
      new Uint8Array(Buffer.from('Broken')),
    ]) {
      expect(await unpackBrotli(bad)).toEqual({ problem: 'broken' });
    }
  });

  it('refuses what would be more than a page, before all of it is unpacked', async () => {
    choose();
    const bomb = packed(Buffer.alloc(100_000_000), 1);
    expect(bomb.length).toBeLessThan(20_000);
    expect(await unpackBrotli(bomb)).toEqual({ problem: 'too-large' });
  });
});

/** As many parts of one byte each, not compressed. */
function inPartsOfOneByte(parts: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts * 4 + 1);
  for (let part = 0; part < parts; part++) bytes.set([0, 0, 8, 0x61], part * 4);
  bytes[2] = 16; // the first follows the bit that says how far back copies reach
  bytes[parts * 4] = 3; // the last and empty one
  return bytes;
}

/** How many bytes are copied from one buffer to another meanwhile. */
function bytesCopied(work: () => void): number {
  const copy = vi.spyOn(Object.getPrototypeOf(Uint8Array.prototype), 'set');
  work();
  const copied = copy.mock.calls.reduce((sum, [from]) => sum + (from as Uint8Array).length, 0);
  copy.mockRestore();
  return copied;
}

describe('the decoder brought along', () => {
  it('copies twice as much for twice as many tiny parts, and no more', () => {
    const copiedFor = (parts: number) =>
      bytesCopied(() => {
        const unpacked = decodeBrotli(inPartsOfOneByte(parts), 100_000);
        expect(new TextDecoder().decode(unpacked)).toBe('a'.repeat(parts));
      });
    expect(copiedFor(4_000)).toBeLessThan(2.1 * copiedFor(2_000));
  });

  it('refuses tiny parts as soon as they are too many', () => {
    expect(decodeBrotli(inPartsOfOneByte(2_000), 2_000)).toHaveLength(2_000);
    expect(() => decodeBrotli(inPartsOfOneByte(2_001), 2_000)).toThrow(Refused);
  });

  it('ends with bytes or an error, whatever it is handed', () => {
    const chance = chanceFrom(7);
    const sound = packed(proseOf('he', 1, 300).join('\n'), 5);
    for (let round = 0; round < 300; round++) {
      const bytes = sound.slice();
      for (let time = 0; time < 3; time++) {
        bytes[Math.floor(chance() * bytes.length)] = Math.floor(chance() * 256);
      }
      try {
        expect(decodeBrotli(bytes, 100_000).length).toBeLessThanOrEqual(100_000);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }
  });
});
