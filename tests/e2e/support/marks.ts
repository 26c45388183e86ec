import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, until } from '../../../scripts/browsers/driven-browser.ts';

/** The sentences that are marked in a page now, in the order of the page. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ([...(CSS.highlights.get('sidelight-marked') ?? [])] as Range[])
      .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString().replace(/\s+/g, ' ').trim()),
  );
}

export function marksDrawn(page: Page, patience?: number): Promise<string[]> {
  const drawn = async () => {
    const words = await markedWords(page);
    return words.some((each) => each !== '') && words;
  };
  return until(drawn, 'marks', patience);
}

export function marksGone(page: Page): Promise<unknown> {
  return until(async () => (await markedWords(page)).length === 0, 'no marks');
}

/** Presses the mark that begins with these words, near its beginning; brings it into view first. */
export async function pressMark(page: Page, words: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get('sidelight-marked') ?? [])] as Range[];
    const range = ranges.find((each) => each.toString().trim().startsWith(wanted));
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = range?.getClientRects() ?? [];
    if (!line) return null;
    const isRtl = getComputedStyle(document.body).direction === 'rtl';
    const x = isRtl ? line.right - 8 : line.left + 8;
    return { x, y: line.top + line.height / 2 };
  }, words);
  if (!point) throw new Error(`no mark begins with “${words}”`);
  await page.mouse.click(point.x, point.y);
}

/** The note that was chosen last in the tab in front, by its mark. */
export function chosenNote(browser: DrivenBrowser): Promise<string | null> {
  return browser.evaluateInExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const key = `chosen-${tab?.id}`;
    return ((await chrome.storage.session.get(key))[key] ?? null) as string | null;
  });
}

export function chosen(browser: DrivenBrowser, note: string): Promise<unknown> {
  return until(async () => (await chosenNote(browser)) === note, `${note} to be chosen`);
}

export function setMarks(browser: DrivenBrowser, marks: boolean): Promise<void> {
  return browser.evaluateInExtension(
    (on) => chrome.storage.local.set({ settings: { everywhere: true, offSites: [], marks: on } }),
    marks,
  );
}
