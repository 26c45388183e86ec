import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { demoPages } from '../../demo/pages.ts';
import { serveDemo } from '../../demo/server.ts';
import { type DrivenBrowser, type ExtensionView, until } from '../browsers/driven-browser.ts';
import { settledFrontTab } from '../browsers/front-tab.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { buildFolder, root } from '../checks/built.ts';
import { besideEachOther } from '../start/picture.ts';
import { researchPictures, saveReprints } from './research-pictures.ts';

const LARGEST = 100_000; // bytes a picture
const PATIENCE = 4_000;
const WEBP = { type: 'webp', quality: 55 } as const;

const saved = ['garbled', 'draft-and-dispute', 'arabic', 'hebrew', 'french'];
/** What the walkthrough has beside these: other stories. */
const others = ['draft-alone', 'talks-2026', 'unrelated'];
const pages = {
  library: { file: 'library.html', shows: '[data-article]' },
  matrix: { file: 'compare.html#matrix', shows: 'td[data-state]' },
  'side-by-side': { file: 'compare.html#side-by-side', shows: '[data-text] mark' },
  timeline: { file: 'compare.html#timeline', shows: 'path[data-carriage]' },
};

/** Takes the pictures of the extension itself that README and walkthrough show, on the demo site. */
export async function takeProductPictures(executable: string): Promise<string | null> {
  const demo = await serveDemo();
  const extensionDir = buildFolder('chrome');
  const browser = await launchBrowser('chromium', { executable, extensionDir, headless: true });
  try {
    await browser.grantAccess(['*://localhost/*']);
    const images = new Map([['screenshot', await pageWithPanel(browser, demo.origin)]]);
    for (const id of saved) await save(browser, demo.origin + addressOf(id));
    for (const [name, { file, shows }] of Object.entries(pages)) {
      const page = await browser.openExtensionPage(file);
      await page.setViewport({ width: 1080, height: 760 });
      await page.waitForSelector(shows);
      images.set(`gallery/${name}`, Buffer.from(await page.screenshot(WEBP)));
      await page.close();
    }
    for (const id of others) await save(browser, demo.origin + addressOf(id));
    await saveReprints(browser, outletOf);
    for (const [name, image] of await researchPictures(browser, WEBP)) {
      images.set(`gallery/${name}`, image);
    }
    for (const [name, image] of images) {
      const file = join(root, 'docs', `${name}.webp`);
      if (image.length > LARGEST) return `${name} is ${image.length} bytes, more than ${LARGEST}.`;
      await writeFile(file, image);
      console.log(`${relative(root, file)}: ${image.length} bytes`);
    }
    return null;
  } finally {
    await browser.close();
    await demo.close();
  }
}

/** The garbled quotation, found in the page by a press in the panel. */
async function pageWithPanel(browser: DrivenBrowser, origin: string): Promise<Buffer> {
  const page = await browser.newPage(origin + addressOf('garbled'));
  await settledFrontTab(browser, PATIENCE);
  const panel = await browser.openPanel(page);
  await until(() => isShown(panel, '[data-section="drift"]'), 'the notes');
  await panel.read((view) =>
    view.querySelector('[data-section="drift"]')?.scrollIntoView({ behavior: 'instant' }),
  );
  const top = await page.evaluate(() => scrollY);
  await panel.click('[data-drift] button');
  await until(() => page.evaluate((before) => scrollY !== before, top), 'the sentence');
  await new Promise((resolve) => setTimeout(resolve, 1_000)); // the page scrolls smoothly
  const shot = Buffer.from(await page.screenshot());
  const image = await besideEachOther(browser, shot, await panel.screenshot(), WEBP);
  await page.close();
  return image;
}

async function save(browser: DrivenBrowser, address: string): Promise<void> {
  const page = await browser.newPage(address);
  await settledFrontTab(browser, PATIENCE);
  await until(() => browser.evaluateInExtension(saveFront), `${address} to be saved`);
  await page.close();
}

/** A page that nothing was noticed on is looked at first. Runs in the extension. */
async function saveFront(): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const answer = await chrome.runtime.sendMessage({ type: 'save-article', tabId: tab?.id });
  if (!answer?.ok) await chrome.runtime.sendMessage({ type: 'look-at-page', tabId: tab?.id });
  return answer?.ok === true;
}

function isShown(panel: ExtensionView, selector: string): Promise<boolean> {
  return panel.read((view, wanted) => view.querySelector(wanted) !== null, selector);
}

function addressOf(id: string): string {
  return demoPage(id).path;
}

function outletOf(id: string): string {
  return demoPage(id).outlet;
}

function demoPage(id: string) {
  const page = demoPages.find((each) => each.id === id);
  if (!page) throw new Error(`no demo page ${id}`);
  return page;
}
