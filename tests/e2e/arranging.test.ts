import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driven-browser.ts';
import { bothBrowsers, demoPage, panelShows, useSidelight } from './support/sidelight.ts';

const AT_FIRST = 'facts quoted drift dispute then-since absent unchecked why';

describe.each(bothBrowsers)('the notes as a reader wants them, in %s', (name) => {
  const at = useSidelight(name);
  let page: Page;
  let panel: ExtensionView;

  beforeAll(async () => {
    await open();
  });

  test('a heading folds its section, by mouse and by keyboard', async () => {
    const heading = '[data-section="facts"] h2 button';
    await panel.click(heading);
    await shows(
      panel,
      (view) =>
        !view
          .querySelector('[data-section="facts"] ol')
          ?.checkVisibility({ contentVisibilityAuto: true }),
    );
    await panel.press('Enter');
    await shows(panel, (view) =>
      view
        .querySelector('[data-section="facts"] ol')
        ?.checkVisibility({ contentVisibilityAuto: true }),
    );
    await panel.click(heading);
  });

  test('a part is moved by its buttons, with the focus kept and the move told', async () => {
    await panel.click('#arrange');
    await panel.click('[data-part="dispute"] button');
    await order('facts quoted dispute drift then-since absent unchecked why');
    await panel.press('Enter');
    await order('facts dispute quoted drift then-since absent unchecked why');
    const told = await panel.read((view) => view.querySelector('[role="status"]')?.textContent);
    expect(told).toBe('Dispute: place 2 of 6');
  });

  test('a part is moved by the mouse', async () => {
    await panel.drag('[data-part="then-since"] span', '[data-part="facts"]');
    await order('then-since facts dispute quoted drift absent unchecked why');
  });

  test('a part is hidden, and the notes say so', async () => {
    await panel.click('[data-part="absent"] input');
    await order('then-since facts dispute quoted drift unchecked why');
    await panel.click('#arrange-done');
    await shows(panel, (view) => view.activeElement?.id === 'arrange');
    const hidden = await until(
      () => panel.read((view) => view.querySelector('[data-hidden-parts]')?.textContent),
      'what is hidden',
    );
    expect(hidden).toContain('Other quotations');
  });

  test('all of it is remembered, and shown on other pages too', async () => {
    await at.restart();
    await open();
    await order('then-since facts dispute quoted drift unchecked why');
    expect(
      await panel.read((view) =>
        view.querySelector('[data-section="facts"] h2 button')?.getAttribute('aria-expanded'),
      ),
    ).toBe('false');
  });

  test('there is a way back', async () => {
    await panel.click('#show-all');
    await order(AT_FIRST);
    await shows(panel, (view) => view.querySelector('[data-hidden-parts]') === null);
  });

  async function open(): Promise<void> {
    page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
  }

  async function order(wanted: string): Promise<void> {
    let last = '';
    const sections = (view: Document) =>
      [...view.querySelectorAll('[data-section]')]
        .map((each) => each.getAttribute('data-section'))
        .filter((each) => each !== 'line')
        .join(' ');
    await until(async () => {
      last = await panel.read(sections);
      return last === wanted;
    }, wanted).catch((error) => {
      throw new Error(`${error.message}; the order is ${last}`);
    });
  }
});

async function shows(panel: ExtensionView, look: (view: Document) => unknown): Promise<void> {
  await until(async () => Boolean(await panel.read(look)), String(look));
}
