import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoPages } from '../../demo/pages.ts';
import { root } from '../../scripts/checks/built.ts';
import { untidyPages } from '../support/untidy-pages.ts';
import { comparisonAt } from './support/command-line.ts';
import { drop } from './support/drop.ts';
import { exportedFile } from './support/exporting.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

const shapes = join(root, 'tests/fixtures/pages');
const pages = {
  ...Object.fromEntries(
    demoPages.map(({ id, path }) => [
      id,
      readFileSync(join(root, 'demo/site', `${path}.html`), 'utf8'),
    ]),
  ),
  ...Object.fromEntries(
    readdirSync(shapes).map((name) => [name, readFileSync(join(shapes, name), 'utf8')]),
  ),
  ...untidyPages,
};
const lines = Object.entries(pages).map(([name, html]) =>
  JSON.stringify({ url: `https://archived.example/${name}`, html }),
);

describe.each(bothBrowsers)('an archive of pages in %s', (name) => {
  const at = useSidelight(name);

  test('is read to the byte as at the command line, however untidy the markup is', async () => {
    const library = await at.browser.openExtensionPage('library.html');
    await library.waitForSelector('#empty');
    await library.click('#add');
    await library.waitForSelector('#choose-files');
    await drop(library, 'pages.ndjson', new TextEncoder().encode(lines.join('\n')));
    await library.waitForSelector('[data-state="done"]', { timeout: 100_000 });
    const compare = await at.browser.openExtensionPage('compare.html');
    await compare.waitForSelector('#export:enabled', { timeout: 60_000 });
    const file = await exportedFile(compare, 'json', at.downloads);
    const { articles } = JSON.parse(readFileSync(file, 'utf8'));
    const here = JSON.parse(await comparisonAt(lines, 'json')).articles;
    expect(articles.length).toBeGreaterThan(30);
    expect(articles.map(textOf)).toEqual(here.map(textOf));
    expect(articles).toEqual(here);
  }, 200_000);
});

/** What tells best where two readings part. */
function textOf({ address, textHash, blocks, characters }: Record<string, unknown>) {
  return { address, textHash, blocks, characters };
}
