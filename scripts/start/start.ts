import { parseArgs } from 'node:util';
import { type DemoSite, serveDemo } from '../../demo/server.ts';
import type { BrowserName, DrivenBrowser } from '../browsers/driven-browser.ts';
import { getBrowser } from '../browsers/get-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { thisMachine } from '../browsers/machine.ts';
import { buildFolder } from '../checks/built.ts';
import { commandOf, runNode } from '../steps.ts';
import { takeJourney } from './journey.ts';

// `npm start`: builds Sidelight, opens a browser with it beside the demo news stand, and says what
// to click. Where there is no screen it takes the journey by itself and writes down what it saw.

async function main(): Promise<void> {
  const wish = readWish();
  if (!wish) return giveUp('Usage: npm start -- [--browser chromium|firefox] [--headless]');
  const build = wish.browser === 'firefox' ? 'firefox' : 'chrome';
  if (!(await runNode([commandOf('wxt'), 'build', '-b', build])))
    return giveUp('The build failed.');
  const got = await getBrowser(wish.browser, thisMachine);
  if ('missing' in got) return giveUp(got.missing);

  const demo = await serveDemo();
  const headless = wish.headless || !hasScreen();
  const launch = { executable: got.executable, extensionDir: buildFolder(build), headless };
  const browser = await launchBrowser(wish.browser, launch);
  try {
    await browser.grantAccess(['*://localhost/*']);
    await (headless ? takeJourney(browser, demo.origin) : showAround(browser, demo));
  } finally {
    await browser.close();
    await demo.close();
  }
}

/** Null for a wish that cannot be understood. */
function readWish(): { browser: BrowserName; headless: boolean } | null {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
      },
    });
    const named = values.browser === 'chrome' ? 'chromium' : values.browser;
    if (named !== 'chromium' && named !== 'firefox') return null;
    return { browser: named, headless: values.headless };
  } catch {
    return null;
  }
}

async function showAround(browser: DrivenBrowser, demo: DemoSite): Promise<void> {
  await browser.newPage(demo.origin);
  await browser.handOver();
  console.log(`
1. Open a newspaper on the news stand at ${demo.origin} – Sidelight may read this site.
2. Press Sidelight in the toolbar (perhaps behind the puzzle piece), then “Open notes”.
3. Press the power button in the same place to switch it off. Close the browser to end.`);
  await browser.closed;
}

function hasScreen(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function giveUp(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

await main();
