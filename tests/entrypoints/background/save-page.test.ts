import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addTab } from '../../../entrypoints/background/add-tab.ts';
import { savePage } from '../../../entrypoints/background/save-page.ts';
import { articleOf, list, startEmptyLibrary } from '../../support/library.ts';

// One page that holds two articles, read one after the other; the library is in a real database.
const tab = vi.hoisted(() => ({ session: {} as Record<string, unknown>, read: {} as unknown }));
vi.mock('../../../platform/browser.ts', () => ({
  browser: {
    tabs: { get: async () => ({ incognito: false }) },
    storage: { session: { get: async () => tab.session } },
    scripting: { executeScript: async () => [{ result: tab.read }] },
  },
}));

const PAGE = 'https://valleypost.example/news/baker-wins-prize';
const baker = articleOf(PAGE, 'A baker from the upper valley has won the first prize at the fair.');
const river = articleOf('', 'Walkers can follow the river again from the mill to the weir.');

beforeEach(startEmptyLibrary);

describe('an article further down a page that keeps one address', () => {
  it('is never saved in the place of the one that the address is for', async () => {
    expect(await save(baker)).toMatchObject({ ok: true });
    expect(await save(river)).toEqual({ ok: false, problem: 'no-own-address' });
    expect(await add(river)).toEqual({ ok: false, problem: 'no-own-address' });
    expect((await list()).articles).toHaveLength(1);
  });

  it('is saved beside it under an address of its own', async () => {
    await save(baker);
    const own = { ...river, address: 'https://valleypost.example/news/river-path-opens' };
    expect(await save(own)).toMatchObject({ ok: true });
    expect(await add({ ...own, address: `${own.address}-again` })).toMatchObject({ ok: true });
    expect((await list()).articles).toHaveLength(3);
  });
});

function save(article: typeof baker) {
  const state = { stage: 'nothing', notes: null, address: PAGE, why: 'asked', readAt: null };
  tab.session = { 'tab-1': { ...state, article } };
  return savePage(1);
}

function add(read: typeof baker) {
  tab.read = { page: PAGE, read };
  return addTab(1);
}
