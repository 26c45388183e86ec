import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExportFormat } from '../../../core/exchange/format-names.ts';
import { until } from '../../../scripts/browsers/driven-browser.ts';

/** Has the compare page write a file of that format, of all articles. */
export async function exportAs(compare: Page, format: ExportFormat): Promise<void> {
  await compare.waitForSelector('#export:enabled');
  await compare.click('#export');
  await compare.waitForSelector('dialog[open] #export-save');
  await compare.click(`dialog[open] input[value="${format}"]`);
  await compare.click('#export-save');
  await compare.waitForSelector('dialog:not([open]) #export-save');
}

/** The same, and where the file is. */
export function exportedFile(
  compare: Page,
  format: ExportFormat,
  downloads: string,
): Promise<string> {
  return newFile(downloads, () => exportAs(compare, format), `the exported ${format} file`);
}

/** The file that an act brings into a folder, once the browser has written all of it. */
export async function newFile(
  folder: string,
  act: () => Promise<void>,
  what: string,
  patience?: number,
): Promise<string> {
  const before = new Set(readdirSync(folder));
  await act();
  return until(
    async () => {
      const added = readdirSync(folder).filter((file) => !before.has(file));
      const [name = ''] = added;
      const file = join(folder, name);
      const isWhole = added.length === 1 && !/\.(part|crdownload|tmp)$/.test(name);
      return isWhole && existsSync(file) && readFileSync(file).length > 0 ? file : null;
    },
    what,
    patience,
  );
}
