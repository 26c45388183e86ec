import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';

/** Kept beside the checkout and not in it. */
export const corpusFolder =
  process.env.CORPUS ?? join(import.meta.dirname, '../../../shared/corpus');

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

export function launchChromium(): Promise<Browser> {
  return launch({ executablePath: CHROMIUM, args: FLAGS, protocolTimeout: 600_000 });
}

const ALONE = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** An empty page that shares its process with no other, whose clock is exact to 5 µs and not to 100. */
export async function newExactPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    request.respond({ contentType: 'text/html', headers: ALONE, body: '<!doctype html>' });
  });
  await page.goto('http://localhost/');
  return page;
}

/** A value below which so large a share of the values lies. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
