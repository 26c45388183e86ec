import type { Page } from 'puppeteer-core';
import type { BrowserName, DrivenBrowser } from '../browsers/driven-browser.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { thisMachine } from '../browsers/machine.ts';
import { buildFolder, filesBelow } from '../checks/built.ts';
import { serveOnLoopback } from '../serve-on-loopback.ts';
import { bundle } from './bundle.ts';
import { generatedBeginning, generatedPage } from './generated-page.ts';
import type { IndexMeasured } from './index-in-extension.ts';
import { medianOf } from './timed.ts';

const COUNTS = [1, 1_000, 10_000];
const SETTLED = 300; // milliseconds after which a page and everything on it have run

/** What a page that matches nothing costs, and what one and ten thousand dossiers change in that. */
export async function benchDetector(): Promise<void> {
  await inBrowser('chromium', async (browser, address) => {
    await printScripts(browser, address);
    await printIndex(browser, address);
  });
  await inBrowser('firefox', printIndex);
}

type Bench = (browser: DrivenBrowser, address: string) => Promise<void>;

async function inBrowser(name: BrowserName, bench: Bench): Promise<void> {
  const executable = findBrowser(name, thisMachine);
  const extensionDir = buildFolder(name === 'firefox' ? 'firefox' : 'chrome');
  if (!executable || filesBelow(extensionDir).length === 0) {
    console.log(`Nothing to measure in ${name}: it takes the browser and \`npm run build\`.`);
    return;
  }
  const html = generatedPage();
  const site = await serveOnLoopback(({ url }, response) => {
    const type = url === '/bare' ? 'text/plain' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type }).end(url === '/bare' ? '' : html);
  });
  const browser = await launchBrowser(name, { executable, extensionDir });
  try {
    console.log(`\n${browser.version}, a page of ${html.length} bytes that matches nothing`);
    await bench(browser, site.origin);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The detector as it is loaded into a page, beside libraries that are called in one. */
async function printScripts(browser: DrivenBrowser, address: string): Promise<void> {
  const page = await browser.newPage(`${address}/bare`);
  const without = await medianOf(() => scriptTime(page, address));
  await browser.grantAccess(['*://localhost/*']);
  const detector = await medianOf(() => scriptTime(page, address));
  console.log('\nscript time in the page, median ms');
  print('detector, loading it included', detector - without);
  await browser.revokeAccess(['*://localhost/*']);
  const script = await bundle('other-readers.ts');
  for (const name of ['readability', 'defuddle']) {
    const called = async () => {
      await page.goto(`${address}/page`);
      const { ms } = (await page.evaluate(`${script};measure('${name}')`)) as { ms: number };
      return ms;
    };
    print(`${name}, loading it not included`, await medianOf(called));
  }
  await page.close();
  await browser.grantAccess(['*://localhost/*']);
}

/** All scripts that run while the page is opened; it has none of its own. */
async function scriptTime(page: Page, address: string): Promise<number> {
  await page.goto(`${address}/bare`);
  const before = await page.metrics();
  await page.goto(`${address}/page`);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const after = await page.metrics();
  return ((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) * 1000;
}

async function printIndex(browser: DrivenBrowser, address: string): Promise<void> {
  const script = await bundle('index-in-extension.ts');
  const page = browser.name === 'chromium' ? await browser.newPage(`${address}/bare`) : null;
  const control = await browser.openExtensionPage('manifest.json');
  await control.evaluate(script);
  const beginning = JSON.stringify(generatedBeginning());
  console.log(`\nin the page and in the background, median ms\n${HEAD}`);
  for (const count of COUNTS) {
    const written = (await control.evaluate(`fill(${count})`)) as number;
    const detector = page ? await medianOf(() => scriptTime(page, address)) : null;
    const about = Math.floor(count / 2);
    const measured = (await control.evaluate(`measure(${about}, ${beginning})`)) as IndexMeasured;
    if (measured.noticed || measured.found !== `generated-${about} covers`) {
      throw new Error(`The index is wrong, is the build old? ${JSON.stringify(measured)}`);
    }
    console.log(rowOf(count, detector, measured, written));
  }
}

const HEAD =
  'dossiers   detector   notice   kB read   find   judge   judge none   by   index written in';

function rowOf(
  count: number,
  detector: number | null,
  { notice, kilobytes, find, judge, judgeNone, judgedNone }: IndexMeasured,
  written: number,
): string {
  return [
    String(count).padStart(8),
    (detector?.toFixed(1) ?? '–').padStart(8),
    notice.toFixed(1).padStart(6),
    kilobytes.toFixed(1).padStart(7),
    find.toFixed(1).padStart(4),
    judge.toFixed(1).padStart(5),
    judgeNone.toFixed(1).padStart(10),
    String(judgedNone).padStart(2),
    `${(written / 1000).toFixed(1)} s`,
  ].join('   ');
}

function print(what: string, ms: number): void {
  console.log(`${what.padEnd(32)}  ${ms.toFixed(2).padStart(6)}`);
}
