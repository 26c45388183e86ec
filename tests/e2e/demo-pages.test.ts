import { describe, expect, test } from 'vitest';
import { demoPages } from '../../demo/pages.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { settledFrontTab } from '../../scripts/browsers/front-tab.ts';
import {
  bothBrowsers,
  demoPage,
  panelShows,
  sectionText,
  useSidelight,
} from './support/sidelight.ts';

describe.each(bothBrowsers)('in %s', (name) => {
  const at = useSidelight(name);

  test.each(demoPages)('$id: $shows', async ({ path, answer, neighbour, dispute, published }) => {
    const page = await at.browser.newPage(at.demo.origin + path);
    const panel = await at.browser.openPanel(page);
    const state = await settledFrontTab(at.browser, 5_000);
    const notes = 'notes' in state ? state.notes : null;

    expect(notes?.verdict.answer ?? 'nothing').toBe(answer);
    expect(notes?.verdict.neighbour ?? null).toBe(neighbour);
    if (answer === 'covers' || answer === 'mentions') {
      await panelShows(panel, 'notes');
      expect(state).toMatchObject({ stage: 'notes', article: { published: { value: published } } });
      expect(notes?.disputes.find(({ onPage }) => onPage === dispute)).toBeDefined();
      expect(await at.browser.badgeText()).toBe(String(notes?.count));
    } else {
      expect(await at.browser.badgeText()).toBe('');
    }
    await page.close();
  });

  test('the garbled quotation is compared word by word, and explained', async () => {
    const page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    const drift = await sectionText(panel, 'drift');
    expect(drift).toContain('sending Hochstein to Israel');
    expect(drift).toMatch(/Arabic/);
    const marked = await panel.read(
      (view) => [...view.querySelectorAll('[data-section="drift"] :is(ins, del)')].length,
    );
    expect(marked).toBeGreaterThan(1);
    await page.close();
  });

  test('a page that mentions the story in passing has a few calm notes, and shows where', async () => {
    const page = await at.browser.newPage(at.demo.origin + demoPage('in-passing').path);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    expect(await sectionText(panel, 'line')).toContain('This page mentions the story in passing');
    expect(await at.browser.badgeText()).toBe('1');
    expect(await sectionText(panel, 'facts')).toContain('Amos Hochstein and Brett McGurk');
    expect(await sectionText(panel, 'quoted')).toMatch(/No quotation about this story/);
    expect(await panel.text()).not.toContain('Salma Verrin');

    await panel.click('[data-section="line"] [data-verdict] + button');
    const sentence = 'Amos Hochstein and Brett McGurk had come';
    await until(
      () =>
        page.evaluate((words) => {
          const all = [...document.querySelectorAll('p')];
          const box = all.find((p) => p.textContent?.includes(words))?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        }, sentence),
      'the sentence in sight',
    );
    await page.close();
  });

  test('the notes stay when the background is killed, and the next page is read', async () => {
    const page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    const before = await panel.text();
    await at.browser.killBackground();
    expect(await panel.text()).toBe(before);
    await page.goto(at.demo.origin + demoPage('draft-alone').path);
    await until(
      async () => (await sectionText(panel, 'line')).includes('30 October 2024'),
      'the notes for the next page',
    );
    await page.close();
  });

  test('a page is noticed though the index of words was lost', async () => {
    await at.browser.evaluateInExtension(
      () =>
        new Promise((gone, kept) => {
          const deleting = indexedDB.deleteDatabase('sidelight-signals');
          deleting.onsuccess = () => gone(true);
          deleting.onerror = () => kept(deleting.error);
        }),
    );
    const page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    await until(async () => (await at.browser.badgeText()) !== '', 'a badge');
    await page.close();
  });
});
