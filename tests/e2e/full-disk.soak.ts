import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { en } from '../../catalogue/en.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { chanceFrom } from '../support/prose.ts';
import { readStored, recordsIn } from '../support/stored-library.ts';
import { addLines } from './support/adding.ts';
import { drop } from './support/drop.ts';
import { linesOf } from './support/library-page.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

const SIZE = '160m';
const KEPT = 20;
const LARGE = 120;

// A disk of its own for the profile, which only root may make: elsewhere this is left out.
const disk = mkdtempSync(join(tmpdir(), 'sidelight-disk-'));
const isMounted =
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]).status === 0;
afterAll(() => {
  if (isMounted) spawnSync('umount', ['--lazy', disk]);
  rmSync(disk, { recursive: true, force: true });
});

describe.skipIf(!isMounted).each(bothBrowsers)('on a disk without room in %s', (name) => {
  const at = useSidelight(name, { within: disk });
  const filling = join(disk, `filling-${name}`);
  afterAll(() => rmSync(filling, { force: true }));

  test('an import stops and says why, and keeps all that was there', async () => {
    await addLines(at.browser, linesOf(KEPT, 'kept').split('\n'));
    const before = await stored();
    expect(before).toHaveLength(KEPT);
    const library = await at.browser.openExtensionPage('library.html');
    await library.waitForSelector('[data-article]');
    await library.click('#add');
    await library.waitForSelector('#choose-files');
    fill();
    await drop(library, 'large.ndjson', Buffer.from(largeLines(LARGE)));
    const said = await until(
      () => library.$eval('[data-state="stopped"]', (each) => each.textContent ?? ''),
      'the import to stop',
      60_000,
    );
    expect(said).toContain(en.refusals['library-full']);
    rmSync(filling);
    // Chromium opens no database at all while there is no room.
    const after = await until(stored, 'the library');
    for (const article of before) expect(after).toContainEqual(article);
    await library.click('#resume-adding');
    await library.waitForSelector('[data-state="done"]', { timeout: 60_000 });
    expect(await stored()).toHaveLength(KEPT + LARGE);
    await library.close();
  });

  test('a deletion that cannot be undone says why, and is undone when there is room', async () => {
    const before = await stored();
    const library = await at.browser.openExtensionPage('library.html');
    await library.waitForSelector('[data-article]');
    await library.waitForSelector('#choose-all:not([disabled])');
    await library.click('#choose-all');
    await library.click('#remove-chosen');
    await library.waitForSelector('#undo');
    expect(await stored()).toEqual([]);
    fill();
    await library.click('#undo');
    await until(async () => (await outcome(library)) === en.refusals['library-full'], 'the reason');
    rmSync(filling);
    await until(stored, 'the library');
    await library.click('#undo');
    await until(async () => (await stored()).length > 0, 'the articles', 60_000);
    expect(await stored()).toEqual(before);
    await until(async () => (await library.$('#undo')) === null, 'nothing left to undo');
  });

  /** All that is left, in incompressible bytes. */
  function fill(): void {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filling, Buffer.alloc(Math.max(0, bavail * bsize - 1_000_000), 7));
  }

  async function stored(): Promise<{ id: string }[]> {
    return recordsIn(await at.browser.evaluateInExtension(readStored), 'articles') as {
      id: string;
    }[];
  }
});

function outcome(library: Page): Promise<string> {
  return library.$eval('output', (said) => said.textContent ?? '');
}

/** Of text that does not pack. */
function largeLines(count: number): string {
  const chance = chanceFrom(7);
  const word = () => Math.floor(chance() * 1e15).toString(36);
  return Array.from({ length: count }, (_, n) => {
    const paragraphs = Array.from({ length: 40 }, () =>
      Array.from({ length: 100 }, word).join(' '),
    );
    return JSON.stringify({
      url: `https://large.example/${n}`,
      outlet: 'Large',
      title: `Large ${n}`,
      published: '2024-10-31',
      lang: 'en',
      paragraphs,
    });
  }).join('\n');
}
