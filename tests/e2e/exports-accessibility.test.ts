import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/checks/built.ts';
import { addLines } from './support/adding.ts';
import { faultsIn, findNoFault } from './support/axe.ts';
import { comparisonAt } from './support/command-line.ts';
import { useSidelight } from './support/sidelight.ts';

const lines = readFileSync(join(root, 'docs/examples/archive.ndjson'), 'utf8').trim().split('\n');

// One browser is enough: what is looked at is our markup and our colours.
describe('nothing that axe-core finds fault with', () => {
  const at = useSidelight('chromium');
  beforeAll(() => addLines(at.browser, lines));

  test('in the export menu, with everything in it unfolded', async () => {
    const compare = await at.browser.openExtensionPage('compare.html');
    await compare.waitForSelector('#export:enabled');
    await compare.click('#export');
    await compare.click('dialog[open] input[value="comparison"]');
    await compare.click('dialog[open] input[value="chosen"]');
    await findNoFault(at.browser, compare);
    await compare.close();
  });

  test('in the backup below the library', async () => {
    const library = await at.browser.openExtensionPage('library.html');
    await library.waitForSelector('#back-up');
    await findNoFault(at.browser, library);
    await library.close();
  });

  test('in a report, from right to left', async () => {
    const file = join(at.downloads, 'report.html');
    writeFileSync(file, await comparisonAt(lines.slice(0, 4), 'html', 'ar'));
    const page = await at.browser.newPage(pathToFileURL(file).href);
    for (const width of [320, 800]) {
      await page.setViewport({ width, height: 900 });
      expect(await faultsIn(page)).toEqual([]);
    }
    await page.close();
  });
});
