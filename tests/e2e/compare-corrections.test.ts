import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { exportedFile } from './support/exporting.ts';
import { compareSaved } from './support/saved-pages.ts';
import { bothBrowsers, demoPage, useSidelight } from './support/sidelight.ts';

const REPORTED = '[data-group="facts"] td[data-state="reported"]';

// The background is ended between any two steps: what was put right may not be lost.
describe.each(bothBrowsers)('putting the comparison right in %s', (name) => {
  const at = useSidelight(name);
  let compare: Page;
  let place = '';
  const cell = () => `td[data-at="${place}"]`;
  const stateOf = () => compare.$eval(cell(), (each) => each.getAttribute('data-state'));

  beforeAll(async () => {
    compare = await compareSaved(at, ['garbled', 'hebrew']);
    await compare.setViewport({ width: 1280, height: 900 });
  });

  test('a fact that the article does not report is taken away, and both values are shown', async () => {
    place = await compare.$eval(REPORTED, (each) => each.getAttribute('data-at') ?? '');
    await compare.click(`${cell()} button`);
    await compare.waitForSelector('dialog[open] mark');
    const words = await compare.$eval('dialog[open] mark', (mark) => mark.textContent);
    await putRight({ value: '' });
    await compare.waitForSelector('[data-correction="fact"]');
    const made = await compare.$eval('[data-correction="fact"]', (each) => each.textContent);
    expect(made).toContain(`Before: ${words}`);
    expect(made).toContain('Now: not reported');
    await until(async () => (await stateOf()) === 'not-found', 'the cell to be put right');
    await at.browser.killBackground();
    await close();
  });

  test('it is still so when the page is opened again, and is undone from the empty cell', async () => {
    await compare.close();
    compare = await at.browser.openExtensionPage('compare.html');
    await compare.setViewport({ width: 1280, height: 900 });
    await compare.waitForSelector(cell());
    expect(await stateOf()).toBe('not-found');
    await compare.click(cell());
    await compare.waitForSelector('[data-correction="fact"] button');
    await compare.click('[data-correction="fact"] button');
    await until(async () => (await stateOf()) === 'reported', 'the cell to be as it was');
    expect(await compare.$('[data-correction]')).toBeNull();
    await at.browser.killBackground();
    await close();
  });

  test('a speaker and a date are put right, on the screen and in the files', async () => {
    const quoted = '[data-group="quotations"] td button';
    await compare.$eval(quoted, (each) => each.scrollIntoView({ block: 'center' }));
    await compare.click(quoted);
    await putRight({ value: 'Somebody Else', note: 'heard on the recording' });
    await compare.waitForSelector('[data-correction="speaker"]');
    await until(async () => (await passage()).includes('Somebody Else'), 'the other speaker');
    await putRight({ what: 'The day of publication', value: '2024-12-01' });
    await compare.waitForSelector('[data-correction="date"]');
    await until(async () => (await heading()).includes('1 Dec 2024'), 'the other date');
    await close();

    const csv = readFileSync(await exportedFile(compare, 'articles', at.downloads), 'utf8');
    expect(csv).toContain('→ Somebody Else');
    expect(csv).toMatch(/date: 2024-1\d-\d\d → 2024-12-01/);
    expect(csv).toContain(demoPage('hebrew').outlet);
  });

  const passage = () => compare.$eval('dialog[open] article', (each) => each.textContent ?? '');
  const heading = () => compare.$eval('#drawer-title', (each) => each.textContent ?? '');

  async function putRight(wanted: { what?: string; value: string; note?: string }): Promise<void> {
    await compare.waitForSelector('dialog[open] details');
    const isOpen = await compare.$eval('dialog[open] details', (each) => each.open);
    if (!isOpen) await compare.click('dialog[open] summary');
    if (wanted.what) {
      const value = await compare.$$eval(
        'select[name="what"] option',
        (all, text) => all.find((each) => each.text === text)?.value ?? '',
        wanted.what,
      );
      await compare.select('select[name="what"]', value);
    }
    await fill('[name="value"]', wanted.value);
    if (wanted.note) await fill('[name="note"]', wanted.note);
    await compare.click('dialog[open] button[type="submit"]:not(form[method] button)');
  }

  // Written into the field at once: a day is typed in another order in every language.
  async function fill(field: string, value: string): Promise<void> {
    await compare.$eval(
      `dialog[open] ${field}`,
      (each, written) => {
        (each as HTMLInputElement).value = written;
        each.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );
  }

  async function close(): Promise<void> {
    await compare.click('dialog[open] form[method] button');
    await until(async () => (await compare.$('dialog[open]')) === null, 'the drawer to be closed');
  }
});
