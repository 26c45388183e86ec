import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import type { Article } from '../../core/article.ts';
import { EXTRACTOR_VERSION, type SavedArticle } from '../../core/comparison/saved-article.ts';
import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import { getBrowser } from '../browsers/get-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { thisMachine } from '../browsers/machine.ts';
import { buildFolder } from '../checks/built.ts';
import { tableOf } from '../eval/table.ts';
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
    const record = recordOf(n, quotations);
    await page.evaluate(
      (saved) => chrome.runtime.sendMessage({ type: 'restore-article', record: saved }),
      record as never,
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

function recordOf(n: number, quotations: number): SavedArticle {
  const article = articleOf(n, quotations);
  return {
    schema: 1,
    id: String(n).padStart(64, '0'),
    address: article.address,
    article,
    textHash: String(n).padStart(64, '1'),
    savedAt: '2024-12-01T00:00:00Z',
    readAt: null,
    earlier: [],
    extractor: EXTRACTOR_VERSION,
    dossier: null,
  };
}

/** One quotation in four is the dossier's own; the others are of a harbour that never was. */
function articleOf(n: number, quotations: number): Article {
  const known = (bundledDossiers[0]?.quotations ?? []).flatMap(({ wordings }) =>
    wordings.filter(({ language }) => language === 'en').map(({ text }) => text),
  );
  const blocks = Array.from({ length: quotations }, (_, at) => ({
    kind: 'paragraph' as const,
    text:
      at % 4 === 0
        ? `“${known[(at * 7 + n) % known.length]}” Amos Hochstein said on Thursday. Israel and Lebanon spoke of a ceasefire again, two officials said.`
        : `“Pier ${at} of harbour ${n} counted ${at * 3} boats before breakfast and went home,” Anna Weiss, the harbour master, told reporters. The boats came back in the evening.`,
  }));
  return {
    address: `https://outlet-${n % 40}.example/${n}`,
    outlet: { value: `Outlet ${n % 40}`, from: 'given' },
    language: { value: 'en', from: 'given' },
    title: { value: 'Israel and Hezbollah in ceasefire talks', from: 'given' },
    byline: null,
    published: { value: `2024-11-${String(1 + (n % 27)).padStart(2, '0')}`, from: 'given' },
    blocks,
    extent: 'whole',
  };
}
