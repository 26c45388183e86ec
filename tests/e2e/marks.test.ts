import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import type { LoopbackSite } from '../../scripts/serve-on-loopback.ts';
import {
  chosen,
  chosenNote,
  markedWords,
  marksDrawn,
  marksGone,
  pressMark,
  setMarks,
} from './support/marks.ts';
import { bothBrowsers, demoPage, panelShows, useSidelight } from './support/sidelight.ts';
import { type Stirred, serveMarkedPage } from './support/still-page.ts';
import { isSettled, jumped, selectBy, tabStops } from './support/what-a-page-shows.ts';

describe.each(bothBrowsers)('marks in a page in %s', (name) => {
  const at = useSidelight(name);
  let site: LoopbackSite;
  let page: Page;
  let words: string[];

  beforeAll(async () => {
    site = await serveMarkedPage();
    await setMarks(at.browser, true);
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    page = await at.browser.newPage(`${site.origin}/`);
    words = await marksDrawn(page);
    return () => page.close();
  });

  const stirred = () => page.evaluate('stirred()') as Promise<Stirred>;

  test('change nothing and move nothing, drawn, pressed, gone through and cleared', async () => {
    await at.browser.openPanel(page); // which takes its room from the page, once
    await until(() => page.evaluate(isSettled), 'the page to have its width');
    const before = await stirred();
    const markup = await page.content();
    await pressMark(page, words[0] ?? '');
    await until(() => chosenNote(at.browser), 'a note');
    await at.browser.pressShortcut('next-mark');
    await until(() => page.evaluate(() => CSS.highlights.has('sidelight-jumped-to')), 'a step');
    await setMarksAtOnce(false);
    await marksGone(page);
    await setMarksAtOnce(true);
    await marksDrawn(page);
    expect(await stirred()).toEqual({ changes: 0, shifts: 0, boxes: before.boxes });
    expect(await page.content()).toBe(markup);
  });

  test('lead to their notes when they are pressed', async () => {
    await pressMark(page, 'Lebanon’s caretaker');
    await chosen(at.browser, 'fact:mikati-hope');
  });

  test('open the panel, or have the button say where the note is', async () => {
    const panel = await at.browser.openPanel(page);
    await panel.close();
    await pressMark(page, 'Lebanon’s caretaker');
    if (name === 'chromium') {
      await until(() => at.browser.isPanelOpen(), 'the panel');
      return;
    }
    // Firefox opens its sidebar for no press in a page.
    await until(async () => (await buttonTitle()).startsWith('The note on the sentence'), 'a hint');
    const popup = await at.browser.openPopup(page);
    await until(async () => (await popup.text()).includes('is beside the page'), 'the sentence');
    await until(async () => /notes on this page/.test(await buttonTitle()), 'the number again');
    await popup.close();
  });

  test('leave links, covers, selections and scripts alone', async () => {
    await page.click('a');
    expect(page.url()).toContain('#envoy');
    await page.evaluate(() => document.querySelector('.cover')?.removeAttribute('hidden'));
    await pressMark(page, 'Lebanon’s caretaker');
    await page.evaluate(() => document.querySelector('.cover')?.setAttribute('hidden', ''));
    await page.evaluate(() => {
      const text = document.querySelector('p:last-of-type');
      const { left, top } = text?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const at = { bubbles: true, clientX: left + 9, clientY: top + 9, detail: 1 };
      text?.dispatchEvent(new MouseEvent('click', at));
    });
    await page.mouse.click(10, 10, { count: 2 });
    const selected = await selectBy(page, 'p:last-of-type');
    expect(selected.length).toBeGreaterThan(5);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await chosenNote(at.browser)).toBeNull();
    expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
  });

  test('are gone through by shortcut, with the caret and nothing else', async () => {
    const tree = await tabStops(page);
    const sentences = [...new Set(words)]; // one that two notes speak of is gone to once
    for (const expected of [...sentences, sentences[0]]) {
      await at.browser.pressShortcut('next-mark');
      await until(async () => (await jumped(page)) === expected, expected ?? '');
      const caret = await page.evaluate(() => getSelection()?.focusNode?.textContent ?? '');
      expect(caret.replace(/\s+/g, ' ')).toContain((expected ?? '').slice(0, 12));
    }
    await at.browser.pressShortcut('previous-mark');
    await until(async () => (await jumped(page)) === sentences.at(-1), 'the last one');
    expect(await chosenNote(at.browser)).toMatch(/^(fact|dispute|quotation):/);
    expect(await tabStops(page)).toBe(tree);
  });

  test('come back when the page renders its text anew', async () => {
    await page.evaluate(() => {
      const article = document.querySelector('#article');
      if (article) article.outerHTML = String(article.outerHTML);
    });
    await until(async () => String(await markedWords(page)) === String(words), 'the same marks');
    await pressMark(page, 'Lebanon’s caretaker');
    await chosen(at.browser, 'fact:mikati-hope');
  });

  test('stay with their sentences while more is put before and after them', async () => {
    await page.evaluate(() => {
      for (let turn = 0; turn < 50; turn++) {
        const more = document.createElement('p');
        more.textContent = `Another story, the ${turn}th of its kind, about a garden behind a wall.`;
        document.body[turn % 2 ? 'prepend' : 'append'](more);
      }
    });
    expect(await markedWords(page)).toEqual(words);
    await pressMark(page, 'Lebanon’s caretaker');
    await chosen(at.browser, 'fact:mikati-hope');
  });

  test('are drawn again where a script clears them, and not for ever', async () => {
    await page.evaluate(() => CSS.highlights.clear());
    expect(await marksDrawn(page)).toEqual(words);
    const seen = await page.evaluate(async () => {
      let times = 0;
      const end = Date.now() + 9_000;
      while (Date.now() < end) {
        if (CSS.highlights.delete('sidelight-marked')) times++;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return times;
    });
    expect(seen).toBeLessThanOrEqual(5);
    expect(seen).toBeGreaterThan(2);
  });

  test.each(['zoom: 2', 'zoom: 0.6', 'direction: rtl', 'writing-mode: vertical-rl'])(
    'are where they are drawn in a page with %s',
    async (style) => {
      await page.evaluate((css) => {
        document.documentElement.setAttribute('style', css);
      }, style);
      await pressMark(page, 'Lebanon’s caretaker');
      await chosen(at.browser, 'fact:mikati-hope');
    },
  );

  test.each(['arabic', 'hebrew'])('lead to their notes in the %s page', async (id) => {
    const other = await at.browser.newPage(at.demo.origin + demoPage(id).path);
    const [first = ''] = await marksDrawn(other);
    await pressMark(other, first.slice(0, 20));
    await until(() => chosenNote(at.browser), 'a note');
    await other.close();
  });

  test('are off at once in every open tab, and the notes stay', async () => {
    const other = await at.browser.newPage(`${site.origin}/`);
    await marksDrawn(other);
    const popup = await at.browser.openPopup(other);
    await popup.click('#marks');
    await Promise.all([marksGone(page), marksGone(other)]);
    expect(await at.browser.badgeText()).not.toBe('');
    await popup.click('#marks');
    await Promise.all([marksDrawn(page), marksDrawn(other)]);
    await popup.click('#everywhere');
    await Promise.all([marksGone(page), marksGone(other)]);
    await popup.click('#everywhere');
    await Promise.all([marksDrawn(page), marksDrawn(other)]);
    await popup.close();
    await other.close();
  });

  test('are switched from beside the notes, which say how they stand', async () => {
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    const pressed = () =>
      panel.read((view) => view.querySelector('#marks')?.getAttribute('aria-pressed'));
    expect(await pressed()).toBe('true');
    await panel.click('#marks');
    await marksGone(page);
    await until(async () => (await pressed()) === 'false', 'the button to say so');
    await panel.click('#marks');
    await marksDrawn(page);
    await until(async () => (await pressed()) === 'true', 'the button to say so');
  });

  function buttonTitle(): Promise<string> {
    return at.browser.evaluateInExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
    });
  }

  /** As the popup does it. */
  function setMarksAtOnce(on: boolean): Promise<unknown> {
    return at.browser.evaluateInExtension(
      (to) => chrome.runtime.sendMessage({ type: 'set-marks', on: to }),
      on,
    );
  }
});
