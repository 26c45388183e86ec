import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBrowser } from '../../scripts/browsers/get-browser.ts';
import { thisMachine } from '../../scripts/browsers/machine.ts';
import { root } from '../../scripts/checks/built.ts';
import { buildGallery, serveGallery } from '../../scripts/gallery/build-gallery.ts';

// Every state that the gallery has, where it is hardest to draw: narrow, with letters of twice the
// size, in each language, light, dark and with the reader's own colours.

const AXE = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
const LOOKS = [
  { language: 'en', look: 'light' },
  { language: 'fr', look: 'light', text: '200' },
  { language: 'ar', look: 'dark', text: '200' },
  { language: 'he', look: 'dark', forced: true },
];

const WIDTH = 320;

describe('every state of the gallery', () => {
  let browser: Browser;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let page: Page;
  let states: string[] = [];

  beforeAll(async () => {
    await buildGallery();
    gallery = await serveGallery();
    const got = await getBrowser('chromium', thisMachine);
    if ('missing' in got) throw new Error(got.missing);
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await puppeteer.launch({ executablePath: got.executable, args });
    page = await browser.newPage();
    await page.goto(gallery.origin);
    states = await page.$$eval('figcaption', (all) => all.map((each) => each.textContent ?? ''));
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  test('is on its page', () => {
    expect(states.length).toBeGreaterThan(25);
    expect(new Set(states).size).toBe(states.length);
  });

  test.each(LOOKS)(
    'is drawn without fault: $language in $look',
    async (asked) => {
      const { forced = false, ...wishes } = asked;
      const faults: string[] = [];
      for (const state of states) {
        await page.setViewport({ width: WIDTH, height: 800 });
        await page.emulateMediaFeatures([
          { name: 'forced-colors', value: forced ? 'active' : 'none' },
          { name: 'prefers-color-scheme', value: asked.look },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
        await page.goto(
          `${gallery.origin}/frame.html?${new URLSearchParams({ ...wishes, state })}`,
        );
        await page.waitForSelector('[data-drawn] main');
        await showWhole(page);
        await page.evaluate(AXE);
        const found = (await page.evaluate(
          `axe.run(document, ${JSON.stringify(RULES)})`,
        )) as AxeResults;
        faults.push(
          ...found.violations.map(
            ({ id, nodes }) =>
              `${state} – ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          ),
        );
        const isWider = await page.evaluate(
          ({ scrollWidth, clientWidth } = document.documentElement) => scrollWidth > clientWidth,
        );
        if (isWider) faults.push(`${state} – wider than the window`);
        const broken = await page.evaluate(brokenToPieces);
        if (broken.length > 0) faults.push(`${state} – words in pieces: ${broken.join(' | ')}`);
        const moving = await page.evaluate(() => document.getAnimations().length);
        if (moving > 0) faults.push(`${state} – moves though the reader wants no motion`);
      }
      expect(faults).toEqual([]);
    },
    480_000,
  );
});

/** Texts with far more lines than words: squeezed until their words come apart. Runs in the page. */
function brokenToPieces(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  const isUnseen = (within: Element | null): boolean =>
    within !== null && (within.getBoundingClientRect().width < 8 || isUnseen(within.parentElement));
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const words = (node.textContent ?? '').trim().split(/\s+/);
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    if (lines > 3 * words.length + 2 && !isUnseen(node.parentElement)) found.push(words.join(' '));
  }
  return found;
}

/** All of it: what the bar at the bottom lies over is not what a reader presses. */
async function showWhole(page: Page): Promise<void> {
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  let height = 0;
  for (let more = await heightOf(); more > height; more = await heightOf()) {
    height = more;
    await page.setViewport({ width: WIDTH, height });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}
