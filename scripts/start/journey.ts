import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type DemoPage, demoPages } from '../../demo/pages.ts';
import { type DrivenBrowser, type ExtensionView, until } from '../browsers/driven-browser.ts';
import { settledFrontTab } from '../browsers/front-tab.ts';
import { root } from '../checks/built.ts';
import { describeVerdict } from './describe-verdict.ts';
import { besideEachOther } from './picture.ts';

const PATIENCE = 4_000;

/** Opens every demo page as a reader would, prints what the panel says and keeps pictures. */
export async function takeJourney(browser: DrivenBrowser, origin: string): Promise<void> {
  const folder = join(root, '.output', 'journey', browser.name);
  await mkdir(folder, { recursive: true });
  console.log(`\n${browser.version}, without a screen. Every page, as its reader sees it:`);
  for (const demo of demoPages) await visit(browser, { demo, origin, folder });
  console.log(`\nPictures of every page with its panel: ${relative(process.cwd(), folder)}`);
}

type Visit = { demo: DemoPage; origin: string; folder: string };

async function visit(browser: DrivenBrowser, { demo, origin, folder }: Visit): Promise<void> {
  const page = await browser.newPage(origin + demo.path);
  try {
    const state = await settledFrontTab(browser, PATIENCE);
    const panel = await browser.openPanel(page);
    await until(
      () => panel.read((view) => !!view.querySelector('[data-state]:not([data-state="reading"])')),
      'the panel',
    );
    console.log(`\n━━ ${demo.outlet} · ${demo.published} · ${demo.shows}`);
    console.log(describeVerdict(state));
    console.log(indent(await panel.text()));
    await keepPictures({ page, panel, browser, id: demo.id, folder });
  } finally {
    await page.close();
  }
}

type Pictures = {
  page: Page;
  panel: ExtensionView;
  browser: DrivenBrowser;
  id: string;
  folder: string;
};

async function keepPictures({ page, panel, browser, id, folder }: Pictures): Promise<void> {
  const shot = Buffer.from(await page.screenshot());
  const inSight = await panel.screenshot();
  const whole = await panel.wholeScreenshot();
  const both = await besideEachOther(browser, shot, inSight);
  await writeFile(join(folder, `${id}.png`), both);
  await writeFile(join(folder, `${id}-panel.png`), whole);
}

function indent(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.map((line) => `   │ ${line}`).join('\n');
}
