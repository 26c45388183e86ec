import { describe, expect, it, vi } from 'vitest';
import { parsePage } from '../../../scripts/analyse/parse-page.ts';
import { brokenFiles } from '../../support/broken-files.ts';
import { importFormats } from '../../support/import-formats.ts';
import { mutated } from '../../support/mutated.ts';
import { chanceFrom } from '../../support/prose.ts';
import { toldSentences } from '../../support/told-sentences.ts';

// Whatever a file holds, its articles are kept or it is told why not, in a sentence: `take` throws
// where something else happens. `npm run eval -- mutations` breaks each format ten times as often.

const ROUNDS = 1_000;
const READ_EVERY = 20; // reading a page takes a hundred times as long as unpacking it

vi.setConfig({ testTimeout: 120_000 });

describe.each(importFormats)('$name', ({ file, sound, take }) => {
  it('is taken where it is sound', async () => {
    const { kept, told } = await take(file, await sound(), parsePage);
    expect(kept).toBeGreaterThan(0);
    expect(told).toEqual([]);
  });

  it('is kept or refused in a sentence, however it was broken', async () => {
    const bytes = await sound();
    const chance = chanceFrom(file.length);
    for (let round = 0; round < ROUNDS; round++) {
      const reads = round % READ_EVERY === 0 ? parsePage : null;
      const { told } = await take(file, mutated(bytes, chance), reads);
      for (const problem of told) expect(toldSentences(problem), problem).toHaveLength(4);
    }
  });
});

describe('three hundred broken files', async () => {
  const files = await brokenFiles();

  it('are that many', () => {
    expect(files.length).toBeGreaterThanOrEqual(300);
  });

  it.each(importFormats)('of $name are kept or refused in a sentence', async ({ name, take }) => {
    for (const { file, bytes } of files.filter(({ format }) => format === name)) {
      const { told } = await take(file, bytes, parsePage);
      for (const problem of told) expect(toldSentences(problem), problem).toHaveLength(4);
    }
  });
});
