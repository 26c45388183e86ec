import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import { getBrowser } from '../browsers/get-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { thisMachine } from '../browsers/machine.ts';
import { buildFolder } from '../checks/built.ts';
import { tableOf } from '../eval/table.ts';
import { generatedRecord } from './generated-records.ts';
import { quantile } from './in-chromium.ts';

const ROUNDS = 5;
const SIZES = [
  { articles: 30, quotations: 100 },
  { articles: 300, quotations: 20 },
];

/**
 * The built extension in Chromium, from the opening of the comparison to its matrix on the screen.
 * `reading` is from the library's answer on; the longest task is one of the page's own thread.
 */
export async function benchComparison(): Promise<void> {
  const got = await getBrowser('chromium', thisMachine);
  if ('missing' in got) throw new Error(got.missing);
  const rows: string[][] = [];
  for (const size of SIZES) {
    const profile = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
    const browser = await launchBrowser('chromium', {
      executable: got.executable,
      extensionDir: buildFolder('chrome'),
      profile,
    });
    const rounds = await roundsOf(browser, size);
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    const median = (of: (round: Round) => number) => quantile(rounds.map(of), 0.5).toFixed(0);
    rows.push([
      `${size.articles} × ${size.quotations}`,
      median(({ shown }) => shown),
      median(({ reading }) => reading),
      median(({ longest }) => longest),
    ]);
  }
  console.log(
    tableOf(['articles × quotations', 'shown, ms', 'reading, ms', 'longest task, ms'], rows),
  );
}

type Round = { shown: number; reading: number; longest: number };

async function roundsOf(
  browser: DrivenBrowser,
  { articles, quotations }: (typeof SIZES)[number],
): Promise<Round[]> {
  const page = await browser.openExtensionPage('compare.html');
  for (let n = 0; n < articles; n++) {
    const record = generatedRecord(n, quotations);
    await page.evaluate(
      (article) =>
        chrome.runtime.sendMessage({
          type: 'add-articles',
          readings: [{ article, readAt: null }],
        }),
      record.article as never,
    );
  }
  await page.evaluateOnNewDocument(WATCH);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.reload();
    await page.waitForFunction('globalThis.shownAt > 0', { timeout: 120_000 });
    rounds.push((await page.evaluate('report()')) as Round);
  }
  return rounds;
}

// Before any script of the page: tasks of over 50 ms, when reading begins, when the grid is there.
const WATCH = `
  globalThis.shownAt = 0;
  globalThis.readingAt = 0;
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (!readingAt && document.querySelector('progress')) readingAt = performance.now();
    if (!shownAt && document.querySelector('th[data-article]')) shownAt = performance.now();
  }).observe(document, { childList: true, subtree: true });
  globalThis.report = () => ({
    shown: shownAt,
    reading: shownAt - readingAt,
    longest: Math.max(0, ...tasks.filter(({ startTime }) => startTime >= readingAt).map(({ duration }) => duration)),
  });
`;
