import type { Page } from 'puppeteer-core';
import { type DemoPage, demoPages } from '../../demo/pages.ts';
import { serveDemo } from '../../demo/server.ts';
import {
  type BrowserName,
  type DrivenBrowser,
  type ExtensionView,
  until,
} from '../browsers/driven-browser.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { settledFrontTab } from '../browsers/front-tab.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { thisMachine } from '../browsers/machine.ts';
import { buildFolder, filesBelow } from '../checks/built.ts';
import { medianOf } from './timed.ts';

/** How long a reader waits for notes: after a press, and after a step to another page. */
export async function benchPanel(): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const) await benchIn(name);
}

async function benchIn(name: BrowserName): Promise<void> {
  const executable = findBrowser(name, thisMachine);
  const extensionDir = buildFolder(name === 'firefox' ? 'firefox' : 'chrome');
  if (!executable || filesBelow(extensionDir).length === 0) {
    console.log(`Nothing to measure in ${name}: it takes the browser and \`npm run build\`.`);
    return;
  }
  const demo = await serveDemo();
  const browser = await launchBrowser(name, { executable, extensionDir });
  try {
    await browser.grantAccess(['*://localhost/*']);
    const page = await browser.newPage(demo.origin + pages[0].path);
    await settledFrontTab(browser, 5_000);
    const pressed = await medianOf(() => fromPressToNotes(browser, page));
    const panel = await browser.openPanel(page);
    await watch(panel);
    let step = 0;
    const navigated = await medianOf(() => {
      step += 1;
      const next = pages[step % 2] as Watched;
      return fromStepToNotes(page, panel, demo.origin + next.path, next.says);
    });
    console.log(`\n${browser.version}, median ms`);
    console.log(`from the press of “Open notes” to the first note    ${pressed.toFixed(0)}`);
    console.log(`from the navigation to notes in an open panel       ${navigated.toFixed(0)}`);
  } finally {
    await browser.close();
    await demo.close();
  }
}

type Watched = { path: string; says: string };

// Their notes tell them apart by the article's date.
const pages: [Watched, Watched] = [
  { path: pathOf('garbled'), says: '31 October 2024' },
  { path: pathOf('draft-alone'), says: '30 October 2024' },
];

function pathOf(id: DemoPage['id']): string {
  return demoPages.find((each) => each.id === id)?.path ?? '';
}

async function fromPressToNotes(browser: DrivenBrowser, page: Page): Promise<number> {
  const popup = await browser.openPopup(page);
  await until(() => popup.read((view) => view.querySelector('#open-panel') !== null), 'the popup');
  await popup.read((view) => {
    const { performance: clock, localStorage: kept } = view.defaultView as typeof globalThis &
      Window;
    view.addEventListener('click', ({ timeStamp }) => {
      kept.setItem('pressed', String(clock.timeOrigin + timeStamp));
    });
  });
  await popup.click('#open-panel');
  await popup.close();
  // The press is still opening it; Firefox will not be asked for it twice at a time.
  const panel = await until(() => browser.openPanel(page), 'the panel');
  const taken = await until(() => panel.read(whenDrawn), 'notes in the panel');
  await panel.close();
  return taken;
}

/** The first time that anything was drawn in a panel which now shows notes; null while it does not. */
function whenDrawn(view: Document): number | null {
  const { performance: clock, localStorage: kept } = view.defaultView as Window & typeof globalThis;
  const [drawn] = clock.getEntriesByName('first-contentful-paint');
  if (!drawn || !view.querySelector('[data-state="notes"]')) return null;
  return clock.timeOrigin + drawn.startTime - Number(kept.getItem('pressed'));
}

/** Has the panel note down when it shows which article's date. */
async function watch(panel: ExtensionView): Promise<void> {
  await panel.read((view) => {
    const watching = view.defaultView as Window &
      typeof globalThis & { shown?: [string, number][] };
    const shown: [string, number][] = [];
    watching.shown = shown;
    new watching.MutationObserver(() => {
      const line = view.querySelector('[data-section="line"]')?.textContent ?? '';
      if (line === shown.at(-1)?.[0]) return;
      shown.push([line, watching.performance.timeOrigin + watching.performance.now()]);
    }).observe(view.body, { subtree: true, childList: true, characterData: true });
  });
}

async function fromStepToNotes(
  page: Page,
  panel: ExtensionView,
  address: string,
  says: string,
): Promise<number> {
  await page.goto(address);
  const begun = await page.evaluate(() => performance.timeOrigin);
  const shownAt = await until(
    () =>
      panel.read(
        (view, date, since) => {
          const { shown } = view.defaultView as unknown as { shown: [string, number][] };
          return shown.find(([line, at]) => at > since && line.includes(date))?.[1] ?? null;
        },
        says,
        begun,
      ),
    'the notes for the next page',
  );
  return shownAt - begun;
}
