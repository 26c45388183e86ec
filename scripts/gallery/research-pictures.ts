import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import { reprints } from './reprints.ts';

/** One step of `docs/research.md` in a picture: the page, what to wait for, what to do before. */
type Step = { file: string; shows: string; prepare?: (page: Page) => Promise<void> };

const steps: Record<string, Step> = {
  copies: {
    file: 'library.html',
    shows: '[data-article]',
    prepare: (page) => press(page, '[aria-labelledby="alike"] summary, details summary'),
  },
  counted: {
    file: 'compare.html#outlets',
    shows: '[data-chart]',
    prepare: async (page) => {
      await press(page, '#copies summary');
      await press(page, '#left-out summary');
    },
  },
  wordings: { file: 'compare.html#quotations?of=progress-24-hours', shows: '[data-shown]' },
  passage: {
    file: 'compare.html#matrix',
    shows: 'td[data-state]',
    prepare: async (page) => {
      await pressIn(page, 'td[data-state="reported"] button:has([lang="ar"])');
      await page.waitForSelector('dialog[open] mark');
    },
  },
  correction: {
    file: 'compare.html#matrix',
    shows: 'td[data-state]',
    prepare: async (page) => {
      await pressIn(page, 'td[data-state="reported"] button:has([lang="he"])');
      await press(page, 'dialog[open] details > summary');
    },
  },
  export: {
    file: 'compare.html#timeline',
    shows: 'path[data-carriage]',
    prepare: async (page) => {
      await press(page, '#export');
      await page.waitForSelector('dialog[open] #export-save');
    },
  },
};

const VIEW = { width: 1040, height: 720 };
const STILL_MS = 400;

/** The walkthrough's pictures, of what is kept in this browser, under the names of their files. */
export async function researchPictures(
  browser: DrivenBrowser,
  options: { type: 'webp'; quality: number },
): Promise<Map<string, Buffer>> {
  const images = new Map<string, Buffer>();
  for (const [name, { file, shows, prepare }] of Object.entries(steps)) {
    const page = await browser.openExtensionPage(file);
    await page.setViewport(VIEW);
    await page.waitForSelector(shows);
    await prepare?.(page);
    await new Promise((resolve) => setTimeout(resolve, STILL_MS));
    images.set(`research-${name}`, Buffer.from(await page.screenshot(options)));
    await page.close();
  }
  return images;
}

/** Keeps what other papers print again, as if their pages had been saved too. */
export async function saveReprints(
  browser: DrivenBrowser,
  outletOf: (id: string) => string,
): Promise<void> {
  const page = await browser.openExtensionPage('library.html');
  for (const { of, from } of reprints) {
    const article = await page.evaluate(async (outlet) => {
      const { entries } = await chrome.runtime.sendMessage({ type: 'list-entries' });
      const { id } = entries.find((each: { outlet: string }) => each.outlet === outlet);
      const answer = await chrome.runtime.sendMessage({ type: 'get-articles', ids: [id] });
      return answer.articles[0].article;
    }, outletOf(of));
    const readings = [{ article: from(article), readAt: null }];
    await page.evaluate(
      (added) => chrome.runtime.sendMessage({ type: 'add-articles', readings: added }),
      readings,
    );
  }
  await page.close();
}

async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (each) => (each as HTMLElement).click());
}

/** The same, with what is pressed brought into view first. */
async function pressIn(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (each) => each.scrollIntoView({ block: 'center', inline: 'center' }));
  await press(page, selector);
}
