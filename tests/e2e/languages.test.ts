import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { compare as compareInArabic } from '../../catalogue/ar/compare.ts';
import { welcome as welcomeInArabic } from '../../catalogue/ar/welcome.ts';
import { ar } from '../../catalogue/ar.ts';
import { welcome as welcomeInFrench } from '../../catalogue/fr/welcome.ts';
import { compare as compareInHebrew } from '../../catalogue/he/compare.ts';
import { welcome as welcomeInHebrew } from '../../catalogue/he/welcome.ts';
import { he } from '../../catalogue/he.ts';
import { type ExtensionView, until } from '../../scripts/browsers/driven-browser.ts';
import { scrambledWords } from './support/latin-words.ts';
import {
  bothBrowsers,
  demoPage,
  panelShows,
  sectionText,
  useSidelight,
  viewSays,
} from './support/sidelight.ts';

const LANGUAGES = [
  { catalogue: ar, compare: compareInArabic, welcome: welcomeInArabic },
  { catalogue: he, compare: compareInHebrew, welcome: welcomeInHebrew },
] as const;

describe.each(bothBrowsers)('the interface in Arabic and Hebrew, in %s', (name) => {
  const at = useSidelight(name);
  let page: Page;
  let panel: ExtensionView;
  let compare: Page;
  let welcome: Page;

  beforeAll(async () => {
    page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    await panel.click('#save');
    await viewSays(panel, 'Saved for comparison.');
    compare = await at.browser.openExtensionPage('compare.html');
    await compare.waitForSelector('th[data-article]');
    welcome = await at.browser.openExtensionPage('welcome.html');
    await welcome.waitForSelector('#search');
    await page.bringToFront();
  });

  describe.each(LANGUAGES)('$catalogue.language', ({ catalogue, ...own }) => {
    const { language } = catalogue;

    test('the panel follows the choice made in it at once', async () => {
      panel = await at.browser.openPanel(page);
      await choose(panel, language);
      await until(async () => (await languageOf(panel)) === `${language} rtl`, language);
      expect(await sectionText(panel, 'line')).toContain(catalogue.line.verdicts.covers);
      expect(await sectionText(panel, 'line')).toContain(catalogue.day('2024-10-31'));
      expect(await sectionText(panel, 'facts')).toContain(catalogue.facts.title);
      expect(await widerThanItself(panel)).toBe(false);
    });

    test('what somebody said stays as it was said, and reads from its own side', async () => {
      const shown = await panel.read((view) => {
        const [quoted] = view.querySelectorAll('[data-section="quoted"] blockquote');
        const [meaning] = view.querySelectorAll('[data-section="absent"] [data-rendering]');
        const directionOf = (of: Element | undefined) => of && getComputedStyle(of).direction;
        return {
          text: quoted?.textContent,
          direction: directionOf(quoted),
          side: quoted && getComputedStyle(quoted).textAlign,
          meaning: meaning?.textContent,
          meaningReads: directionOf(meaning),
        };
      });
      expect(shown.text).toContain('We are still negotiating');
      expect(shown.direction).toBe('ltr');
      expect(shown.side).toBe('start');
      expect(shown.meaning).toContain(catalogue.translation.ours);
      expect(shown.meaningReads).toBe('rtl');
    });

    test('a comma after an English name stands on its left', async () => {
      // The speaker's line: `U.S. official`, a comma, and that the page names nobody.
      const boxes = await panel.read((view) => {
        const [line] = view.querySelectorAll('[data-section="quoted"] li p');
        const name = line?.querySelector('bdi');
        const next = line?.querySelector('span');
        const boxOf = (of: Element | null | undefined) => of?.getClientRects()[0];
        return { name: boxOf(name)?.left ?? 0, next: boxOf(next)?.right ?? 0 };
      });
      expect(boxes.name).toBeGreaterThan(0);
      expect(boxes.next).toBeLessThanOrEqual(boxes.name + 1);
    });

    test('the words of a foreign name stand in their order', async () => {
      expect(await panel.read(scrambledWords)).toEqual([]);
    });

    test('no letter of a name is torn from the next', async () => {
      expect(await tornNames(panel)).toEqual([]);
    });

    test('the popup is in it, and an address in its sentence is whole', async () => {
      const popup = await at.browser.openPopup(page);
      await until(async () => (await languageOf(popup)) === `${language} rtl`, language);
      const power = await popup.read((view) => view.querySelector('#power')?.textContent ?? '');
      expect(power).toContain(catalogue.popup.site('localhost'));
      expect(await popup.text()).toContain(catalogue.actions.again);
      expect(await widerThanItself(popup)).toBe(false);
      await popup.close();
    });

    test('pages that were open already follow too', async () => {
      const languageIn = (of: Page) =>
        of.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);
      for (const [of, title] of [
        [compare, own.compare.title],
        [welcome, own.welcome.title],
      ] as const) {
        await until(async () => (await languageIn(of)) === `${language} rtl`, title);
        expect(await of.$eval('h1', (h1) => h1.textContent)).toBe(title);
      }
      // A page behind others is drawn when the browser has time for it.
      await until(async () => (await compare.title()).includes(own.compare.title), 'the title');
      const headline = await compare.$eval('th[data-article] p:has(a)', (each) => ({
        lang: each.getAttribute('lang'),
        direction: getComputedStyle(each).direction,
      }));
      expect(headline).toEqual({ lang: 'en', direction: 'ltr' });
      const country = await welcome.$$eval('summary', (all) => all.map((each) => each.textContent));
      expect(country.join(' ')).toContain(own.welcome.country('LB', 'Lebanon'));
    });
  });

  test('the choice outlives the browser, and can be left to the browser again', async () => {
    await at.restart();
    page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    expect(await languageOf(panel)).toBe('he rtl');
    await choose(panel, '');
    await until(async () => (await languageOf(panel)) === 'en ltr', 'English');
    await page.goto(at.demo.origin + demoPage('arabic').path);
    await until(async () => /[\u0600-\u06ff]/.test(await sectionText(panel, 'quoted')), 'Arabic');
    expect(await tornNames(panel)).toEqual([]);
  });
});

describe.each(bothBrowsers)('a French reader’s %s', (name) => {
  const at = useSidelight(name, { language: 'fr', access: [] });

  test('has a French first-run page, until another language is chosen there', async () => {
    const { welcome } = at.browser;
    if (!welcome) throw new Error('no first-run page');
    await welcome.bringToFront();
    await welcome.waitForSelector('#language');
    const title = () => welcome.$eval('h1', (h1) => h1.textContent);
    expect(await title()).toBe(welcomeInFrench.title);
    expect(await welcome.$eval('#language', (menu) => (menu as HTMLSelectElement).value)).toBe('');
    await welcome.select('#language', 'ar');
    await until(async () => (await title()) === welcomeInArabic.title, 'Arabic');
  });
});

/** As a reader picks it from the menu; a menu's own window cannot be pressed from outside. */
async function choose(view: ExtensionView, language: string): Promise<void> {
  await view.read((document, value) => {
    const menu = document.querySelector<HTMLSelectElement>('#language');
    if (!menu) return;
    menu.value = value;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
}

function languageOf(view: ExtensionView): Promise<string> {
  return view.read(({ documentElement: { lang, dir } }) => `${lang} ${dir}`);
}

/** Arabic whose first letter has a style of its own: Firefox draws it as if it stood alone. */
function tornNames(view: ExtensionView): Promise<string[]> {
  return view.read((document) =>
    [...document.querySelectorAll('[data-section] *')]
      .filter((each) => getComputedStyle(each).textTransform === 'none')
      .filter((each) => getComputedStyle(each, '::first-letter').textTransform === 'uppercase')
      .map((each) => each.textContent.trim())
      .filter((text) => /^[\u0600-\u06ff]/.test(text)),
  );
}

function widerThanItself(view: ExtensionView): Promise<boolean> {
  return view.read(
    ({ documentElement: { scrollWidth, clientWidth } }) => scrollWidth > clientWidth,
  );
}
