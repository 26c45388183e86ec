import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { compareSaved, goTo } from './support/saved-pages.ts';
import { bothBrowsers, demoPage, panelShows, useSidelight } from './support/sidelight.ts';

describe.each(bothBrowsers)('the notes on paper, in %s', (name) => {
  const at = useSidelight(name);

  test('are whole, say which page they are on, and give sources as addresses', async () => {
    const { path } = demoPage('garbled');
    const page = await at.browser.newPage(at.demo.origin + path);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    await panel.click('[data-section="facts"] h2 button');
    // Said to a screen reader once what is there has settled.
    await until(
      () => panel.read((view) => view.querySelector('main ~ [role=status]')?.textContent),
      'the status',
    );
    const onScreen = await panel.text();
    await panel.showAs('print');
    await panel.read((view) => view.defaultView?.dispatchEvent(new Event('beforeprint')) ?? null);

    const paper = await until(() => panel.read(lookAt), 'the sheet');
    expect(paper.text).toContain(at.demo.origin + path);
    expect(paper.shown).toEqual([]);
    expect(paper.folded).toBe(0);
    expect(paper.facts).toBeGreaterThan(10);
    expect(paper.address).toMatch(/<https?:\/\/.+>|attr\(href\)/);
    expect(paper.isolated).toEqual(['ltr', 'isolate']);
    expect(paper.ground).toBe('rgb(255, 255, 255)');

    await panel.read((view) => view.defaultView?.dispatchEvent(new Event('afterprint')) ?? null);
    await panel.showAs('screen');
    expect(await panel.text()).toBe(onScreen);
    await page.close();
  });
});

// One browser is enough: what is looked at is our own style.
describe('the comparison on paper', () => {
  const at = useSidelight('chromium');
  let compare: Page;

  beforeAll(async () => {
    compare = await compareSaved(at, ['garbled', 'draft-and-dispute', 'arabic', 'hebrew']);
    await compare.setViewport({ width: 1280, height: 900 });
    await compare.emulateMediaType('print');
  });

  test.each([
    ['#matrix', 'td[data-state]', '[data-look]'],
    ['#matrix?look=heat', 'td[data-state]', '[data-look]'],
    ['#side-by-side', '[data-text] mark', '[data-text]'],
  ])('%s is cut off nowhere on its way down', async (hash, shows, frames) => {
    await goTo(compare, hash, shows);
    const heights = await compare.$$eval(frames, (all) =>
      all.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    );
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.filter((hidden) => hidden > 1)).toEqual([]);
  });

  test('the matrix says where the columns are that have no room', async () => {
    await goTo(compare, '#matrix', 'td[data-state]');
    const said = () => compare.$eval('main', (main) => main.innerText);
    expect(await said()).toContain('The report under “Export…”');
    await compare.emulateMediaType('screen');
    expect(await said()).not.toContain('The report under “Export…”');
  });
});

function lookAt(view: Document) {
  const window = view.defaultView;
  if (!window) return null;
  const isShown = (each: Element) => each.getClientRects().length > 0;
  const controls = 'nav, #arrange, #save, #compare, #language, li button, #about summary';
  const [source] = view.querySelectorAll('[data-section="facts"] li li a');
  const after = source && window.getComputedStyle(source, '::after');
  return {
    text: view.body.innerText,
    shown: [...view.querySelectorAll(controls)]
      .filter(isShown)
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    folded: view.querySelectorAll('details:not([open], #about)').length,
    facts: [...view.querySelectorAll('[data-fact]')].filter(isShown).length,
    address: after?.content,
    isolated: [after?.direction, after?.unicodeBidi],
    ground: window.getComputedStyle(view.documentElement).backgroundColor,
  };
}
