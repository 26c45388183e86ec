import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { buildFolder } from '../../scripts/checks/built.ts';
import { addLines } from './support/adding.ts';
import { linesOf } from './support/library-page.ts';
import { markedWords, marksDrawn, marksGone, pressMark, setMarks } from './support/marks.ts';
import {
  badgeSays,
  bothBrowsers,
  demoPage,
  panelShows,
  useSidelight,
} from './support/sidelight.ts';

const NEWER = '9.9.9';
const A_ROUND = 1_500; // a marker looks after its marks every second

describe.each(bothBrowsers)('tabs that are open while Sidelight is updated in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-build-'));
  cpSync(buildFolder(name === 'firefox' ? 'firefox' : 'chrome'), folder, { recursive: true });
  const at = useSidelight(name, { extensionDir: folder });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const faults: string[] = [];
  let allowed: Page;
  let lookedAt: Page;
  let words: string[];

  beforeAll(async () => {
    await addLines(at.browser, linesOf(5, 'before').split('\n'));
    await setMarks(at.browser, true);
    lookedAt = await watched(at.demo.origin.replace('localhost', '127.0.0.1'));
    const popup = await at.browser.openPopup(lookedAt);
    await popup.click('#look');
    await marksDrawn(lookedAt);
    expect(await lookedAt.evaluate(showsMarks)).toBe(true);
    allowed = await watched(at.demo.origin);
    words = await marksDrawn(allowed);
    await panelShows(await at.browser.openPanel(allowed), 'notes');
    await update();
  });

  test('one that may be read has the marks of the new version, each once', async () => {
    await allowed.bringToFront();
    await badgeSays(at.browser, /^\d+$/);
    await until(async () => (await markedWords(allowed)).length === words.length, 'the marks');
    expect(await markedWords(allowed)).toEqual(words);
    await pressMark(allowed, words[0]?.slice(0, 30) ?? '');
    await until(() => at.browser.evaluateInExtension(isChosen), 'a note to be chosen');
  });

  test('one that was read by leave of a press has none any more', async () => {
    await until(async () => !(await lookedAt.evaluate(showsMarks)), 'no marks to be seen');
  });

  test('what the old version drew does not come back once marks are off', async () => {
    await at.browser.evaluateInExtension(() =>
      chrome.runtime.sendMessage({ type: 'set-marks', on: false }),
    );
    await marksGone(allowed);
    await new Promise((resolve) => setTimeout(resolve, A_ROUND));
    expect(await markedWords(allowed)).toEqual([]);
  });

  test('the panel, asked for again, has the notes, and the library what it had', async () => {
    await panelShows(await at.browser.openPanel(allowed), 'notes');
    const library = await at.browser.openExtensionPage('library.html');
    await library.waitForSelector('[data-article]');
    expect(await library.$$eval('[data-article]', (all) => all.length)).toBe(5);
  });

  test('nothing went wrong in any of them', () => {
    expect(faults).toEqual([]);
  });

  async function watched(origin: string): Promise<Page> {
    const page = await at.browser.newPage();
    page.on('pageerror', (fault) => faults.push(String(fault)));
    page.on('console', (said) => {
      if (said.type() === 'error' && !/Failed to load resource/.test(said.text()))
        faults.push(said.text());
    });
    await page.goto(origin + demoPage('garbled').path);
    return page;
  }

  async function update(): Promise<void> {
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version: NEWER }));
    await at.browser.updateExtension();
    const version = () =>
      at.browser.evaluateInExtension(() => chrome.runtime.getManifest().version);
    await until(async () => (await version()) === NEWER, 'the new version');
  }
});

/** Firefox takes the style away with the extension, and leaves what was to be drawn in it. */
function showsMarks(): boolean {
  const name = 'sidelight-marked';
  const { textDecorationLine } = getComputedStyle(document.body, `::highlight(${name})`);
  return (CSS.highlights.get(name)?.size ?? 0) > 0 && textDecorationLine !== 'none';
}

async function isChosen(): Promise<boolean> {
  const stored = await chrome.storage.session.get(null);
  return Object.keys(stored).some((key) => key.startsWith('chosen-'));
}
