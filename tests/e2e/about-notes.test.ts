import { beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driven-browser.ts';
import { bothBrowsers, demoPage, panelShows, useSidelight } from './support/sidelight.ts';

const DOSSIER = 'lebanon-ceasefire-2024';
const OLDER = { extension: '0.0.1', dossiers: { [DOSSIER]: '1.0.0' } };

describe.each(bothBrowsers)('what the notes say of themselves, in %s', (name) => {
  const at = useSidelight(name);
  const open = async (id: string, state: string) => {
    const page = await at.browser.newPage(at.demo.origin + demoPage(id).path);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, state);
    return { page, panel };
  };
  let panel: ExtensionView;

  beforeAll(async () => {
    ({ panel } = await open('garbled', 'notes'));
  });

  test('nothing is new to whoever comes for the first time', async () => {
    await until(async () => (await seenVersions())?.dossiers[DOSSIER], 'the versions to be kept');
    expect(await panel.read((view) => view.querySelector('[data-news]'))).toBeNull();
  });

  test('a report names page, note and versions, and reaches the clipboard only', async () => {
    await panel.click('#about summary');
    const text = await until(
      () =>
        panel.read(
          (view) => view.querySelector<HTMLTextAreaElement>('[data-report] [readonly]')?.value,
        ),
      'the report',
    );
    expect(text).toContain(`Page: ${at.demo.origin}${demoPage('garbled').path}`);
    expect(text).toMatch(/lebanon-ceasefire-2024 \d+\.\d+\.\d+ \(2026-06-28\), Sidelight \d/);
    await panel.click('#copy-report');
    const said = await until(
      () => panel.read((view) => view.querySelector('[data-report] [role="status"]')?.textContent),
      'an outcome',
    );
    expect(said).toMatch(/^Copied|selected/);
  });

  test('after an update it is told what is new, once, and in no tab of its own', async () => {
    await at.browser.evaluateInExtension(
      (seen) => chrome.storage.local.set({ 'seen-versions': seen }),
      OLDER,
    );
    await at.restart();
    const before = await tabs();
    const { page, panel: updated } = await open('garbled', 'notes');
    const isTold = () =>
      updated.read((view) => view.querySelector('[data-news]')?.textContent ?? '');
    const news = await until(isTold, 'the news');
    expect(news).toContain('New in Sidelight');
    expect(news).toContain('Version 1.1.0');
    expect(news).not.toContain('Version 1.0.0');
    expect(await tabs()).toBe(before + 1);

    await updated.click('#close-news');
    await until(async () => (await isTold()) === '', 'no news');
    await until(async () => (await seenVersions())?.extension !== OLDER.extension, 'it to be kept');
    const other = await open('hebrew', 'notes');
    expect(await isTold()).toBe('');
    await other.page.close();
    await page.close();
  });

  test('a page about a neighbouring story says which it is, and which not', async () => {
    const { page, panel: neighbour } = await open('talks-2026', 'neighbour');
    const title = await neighbour.read((view) => view.querySelector('h1')?.textContent);
    expect(title).toBe('This page is about the talks of 2026, not those of 2024.');
    expect(
      await neighbour.read((view) => view.querySelectorAll('[data-section="why"] li').length),
    ).toBeGreaterThan(0);
    await page.close();
  });

  type Seen = { extension: string; dossiers: Record<string, string> } | undefined;
  function seenVersions(): Promise<Seen> {
    return at.browser.evaluateInExtension(
      async () => (await chrome.storage.local.get('seen-versions'))['seen-versions'] as Seen,
    );
  }

  function tabs(): Promise<number> {
    return at.browser.evaluateInExtension(async () => (await chrome.tabs.query({})).length);
  }
});
