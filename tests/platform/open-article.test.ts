import '../support/extension.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showInTab, tabOfArticle } from '../../platform/open-article.ts';
import { articleOf } from '../support/library.ts';

const article = articleOf('https://daily.example/talks?utm_source=letter', 'Talks went on.');

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('tabOfArticle', () => {
  it('finds the tab whatever the reader came by', async () => {
    const id = await openTab('https://daily.example/talks#live');
    await openTab('https://daily.example/other');
    expect(await tabOfArticle(article)).toBe(id);
  });

  it.each([
    ['another article', 'https://daily.example/other'],
    ['a tab whose address is hidden', undefined],
  ])('finds nothing beside %s', async (_, url) => {
    await openTab(url);
    expect(await tabOfArticle(article)).toBeNull();
  });

  it('finds nothing for text without an address', async () => {
    await openTab('https://daily.example/talks');
    expect(await tabOfArticle(articleOf('', 'Pasted.'))).toBeNull();
  });
});

describe('showInTab', () => {
  it('leaves the tab where it is when the passage holds no words', async () => {
    const id = (await openTab('https://daily.example/talks')) ?? 0;
    expect(await showInTab(id, article, { block: 7, start: 0, end: 3 })).toBe(false);
  });
});

async function openTab(url: string | undefined): Promise<number | undefined> {
  const tab = await fakeBrowser.tabs.create(url === undefined ? {} : { url });
  return tab.id;
}
