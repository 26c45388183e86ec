import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driven-browser.ts';
import { bothBrowsers, demoPage, panelShows, useSidelight } from './support/sidelight.ts';

const MOST_STEPS = 150;

describe.each(bothBrowsers)('by keyboard alone in %s', (name) => {
  const at = useSidelight(name);

  test('the popup switches a site off and on', async () => {
    const page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    const badge = async () => (await at.browser.badgeText()) !== '';
    await until(badge, 'a badge');
    const popup = await at.browser.openPopup(page);
    await tabTo(popup, '#power');
    await popup.press('Space');
    await until(async () => !(await badge()), 'no badge');
    await tabTo(popup, '#power');
    await popup.press('Space');
    await until(badge, 'the badge again');
    await popup.close();
    await page.close();
  });

  test('the popup takes a switch back, and the focus returns to the switch', async () => {
    const page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    const popup = await at.browser.openPopup(page);
    await tabTo(popup, '#marks');
    await popup.press('Space');
    await until(() => popup.read((view) => view.querySelector('#undo') !== null), 'the way back');
    await tabTo(popup, '#undo');
    await popup.press('Enter');
    await until(
      () =>
        popup.read(
          ({ activeElement }) =>
            activeElement?.id === 'marks' && activeElement.getAttribute('aria-checked') === 'false',
        ),
      'marks off, in focus',
    );
    await popup.close();
    await page.close();
  });

  test('the settings switch a site on, and off again', async () => {
    await at.browser.evaluateInExtension(() =>
      chrome.runtime.sendMessage({ type: 'set-site', host: 'quiet.example', on: false }),
    );
    const page = await at.browser.openExtensionPage('options.html');
    const settings = asView(page);
    const isListed = () =>
      settings.read((view) => view.querySelector('[data-thing="quiet.example"]') !== null);
    await until(isListed, 'the site');
    await tabTo(settings, '[data-thing="quiet.example"] button');
    await settings.press('Enter');
    await until(async () => !(await isListed()), 'the site to be on');
    const focused = () => settings.read((view) => view.activeElement?.id);
    await until(async () => (await focused()) === 'undo', 'the focus on the way back');
    await settings.press('Enter');
    await until(isListed, 'the site to be off again');
    expect(await settings.read((view) => view.activeElement?.tagName)).not.toBe('BODY');
    await page.close();
  });

  test('the first-run page is searched, and an outlet chosen on it', async () => {
    const page = await at.browser.openExtensionPage('welcome.html');
    const welcome = asView(page);
    await until(() => welcome.read((view) => view.querySelector('#search') !== null), 'the page');
    await tabTo(welcome, '#search');
    await page.keyboard.type('Times of Israel');
    await tabTo(welcome, 'input[type="checkbox"]');
    await welcome.press('Space');
    await tabTo(welcome, '#allow:enabled');
    await page.close();
  });

  test('the panel opens the folds with sources and evidence', async () => {
    const page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    for (const fold of [
      '[data-section="facts"] li details summary',
      '[data-section="why"] summary',
    ]) {
      await tabTo(panel, fold);
      const before = await isOpen(panel);
      await panel.press('Enter');
      await until(async () => (await isOpen(panel)) !== before, `${fold} to open`);
    }
    await page.close();
  });
});

type Keyed = Pick<ExtensionView, 'read' | 'press'>;

function asView(page: Page): Keyed {
  return {
    read: (look, ...values) =>
      page.evaluate(`(${look})(document, ...${JSON.stringify(values)})`) as Promise<never>,
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
  };
}

/** Steps on until the focus is there, and makes sure that a person would see it. */
async function tabTo(view: Keyed, selector: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    const there = await view.read(
      (document, wanted) => document.activeElement?.matches(wanted),
      selector,
    );
    if (there) {
      await until(() => view.read(showsFocus), `${selector} to be seen in focus`, 3_000);
      return;
    }
    await view.press('Tab');
  }
  throw new Error(`the focus never came to ${selector}`);
}

function showsFocus({ activeElement, defaultView }: Document): boolean {
  if (!activeElement || !defaultView) return false;
  const { outlineStyle } = defaultView.getComputedStyle(activeElement);
  const { top, bottom, left } = activeElement.getBoundingClientRect();
  const document = activeElement.ownerDocument;
  const covered = [top + 2, bottom - 2].some((y) => {
    const over = document.elementFromPoint(left + 4, y);
    return !over || !(activeElement.contains(over) || over.contains(activeElement));
  });
  return activeElement.matches(':focus-visible') && outlineStyle !== 'none' && !covered;
}

function isOpen(view: ExtensionView): Promise<boolean> {
  return view.read((document) => document.activeElement?.closest('details')?.open ?? false);
}
