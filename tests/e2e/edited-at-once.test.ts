import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArticleLine } from '../../core/imports/article-line.ts';
import { readStored, recordsIn } from '../support/stored-library.ts';
import { addLines } from './support/adding.ts';
import { howOften } from './support/how-often.ts';
import { linesOf } from './support/library-page.ts';
import {
  badgeSays,
  bothBrowsers,
  demoPage,
  panelShows,
  useSidelight,
} from './support/sidelight.ts';

const ARTICLES = 40;
const EDITS = howOften({ quick: 50, long: 400 });
const DELETIONS = howOften({ quick: 15, long: 100 });
const TABS = ['garbled', 'arabic', 'hebrew', 'french', 'draft-alone'];

type Stored = { id: string; address: string; tags: string[]; corrections: { id: string }[] };
type Done = { message: Message; ok: boolean; problem?: string };
type Message = { type: string; ids?: string[]; add?: string[]; correction?: { id: string } };

// Library, comparison, panel and five tabs ask for changes of the same articles all at once.
describe.each(bothBrowsers)('edits from everywhere at once in %s', (name) => {
  const at = useSidelight(name);
  const lines = linesOf(ARTICLES, 'at-once').split('\n');
  let done: Done[];
  let ids: string[];

  beforeAll(async () => {
    await addLines(at.browser, lines);
    ids = (await stored()).map(({ id }) => id);
    const library = await at.browser.openExtensionPage('library.html');
    const compare = await at.browser.openExtensionPage('compare.html');
    const settings = await at.browser.openExtensionPage('options.html');
    const tabs: Page[] = [];
    for (const id of TABS) {
      tabs.push(await at.browser.newPage(at.demo.origin + demoPage(id).path));
      await badgeSays(at.browser, /^\d+$/);
    }
    const panel = await at.browser.openPanel(tabs.at(-1) as Page);
    await panelShows(panel, 'notes');
    const asked = [
      [library, [...tagging('library'), ...deletions()]],
      [compare, [...corrections(), ...tagging('compare')]],
      [settings, [...savings(lines), ...tagging('settings')]],
    ] as const;
    const all = await Promise.all([
      ...asked.map(([page, messages]) => page.evaluate(askAll, messages)),
      at.browser.evaluateInExtension(saveTabs, TABS.length * 2),
      panel.click('#save'),
    ]);
    done = all.flatMap((each) => each ?? []);
    for (const tab of [...tabs, library, compare, settings]) await tab.close();
  }, 600_000);

  test('all are answered, and refused only where an article was deleted just then', () => {
    expect(done).toHaveLength(messagesAsked());
    for (const { message, ok, problem } of done) {
      if (!ok) expect([message.type, problem]).toEqual([message.type, 'article-gone']);
    }
  });

  test('what was said to be done is there once, and what was refused is not', async () => {
    const deletions = done.filter(({ message }) => message.type === 'delete-articles');
    for (const { message } of deletions) await ask({ ...message, type: 'undo-deletion' });
    const articles = await stored();
    expect(articles.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(new Set(articles.map(({ address }) => address)).size).toBe(articles.length);
    expect(articles).toHaveLength(ARTICLES + TABS.length);
    for (const article of articles) {
      expect(article.tags).toEqual(doneTo(article.id, ({ add = [] }) => add).sort());
      const corrected = doneTo(article.id, ({ correction }) => (correction ? [correction.id] : []));
      expect(article.corrections.map((each) => each.id).sort()).toEqual(corrected.sort());
    }
  });

  test('as many are there as there should be', async () => {
    const { entries, damaged } = await ask({ type: 'list-entries' });
    expect([entries.length, damaged]).toEqual([ARTICLES + TABS.length, []]);
    const opened = await ask({ type: 'open-library' });
    expect(opened).toMatchObject({ ok: true, articles: ARTICLES + TABS.length, missing: null });
  });

  function messagesAsked(): number {
    return 4 * EDITS + DELETIONS + ARTICLES + TABS.length * 2;
  }

  function doneTo(id: string, what: (message: Message) => string[]): string[] {
    const to = done.filter(
      ({ ok, message }) => ok && (message.ids?.[0] ?? Reflect.get(message, 'id')) === id,
    );
    return to.flatMap(({ message }) => what(message));
  }

  function tagging(from: string): Message[] {
    return numbers(EDITS).map((n) => {
      const add = [`${from} ${n} · ملاحظة`];
      return { type: 'tag-articles', ids: [nth(n)], add, remove: [] };
    });
  }

  function corrections(): Message[] {
    return numbers(EDITS).map((n) => {
      const is = `2024-10-${String((n % 28) + 1).padStart(2, '0')}`;
      const at = new Date(Date.UTC(2024, 10, 1, 0, 0, n)).toISOString();
      const of = { kind: 'date' };
      const correction = { id: `c-${n}`, of, was: '2024-10-31', is, at, note: null };
      return { type: 'add-correction', id: nth(n), correction };
    });
  }

  function deletions(): Message[] {
    return numbers(DELETIONS).map((n) => ({
      type: 'delete-articles',
      ids: [nth(n * 7)],
      deletion: `d-${n}`,
    }));
  }

  function nth(n: number): string {
    return ids[n % ids.length] ?? '';
  }

  async function stored(): Promise<Stored[]> {
    return recordsIn(await at.browser.evaluateInExtension(readStored), 'articles') as Stored[];
  }

  // biome-ignore lint/suspicious/noExplicitAny: what is answered differs by what is asked
  function ask(message: object): Promise<any> {
    return at.browser.evaluateInExtension((asked) => chrome.runtime.sendMessage(asked), message);
  }
});

function savings(lines: string[]): Message[] {
  return lines.map((line) => {
    const readings = [{ ...readArticleLine(line), readAt: null }];
    return { type: 'add-articles', readings } as Message;
  });
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}

// Without waiting for one before the next.
async function askAll(messages: readonly Message[]): Promise<Done[]> {
  return Promise.all(
    messages.map(async (message) => {
      const { ok, problem } = await chrome.runtime.sendMessage(message);
      return { message, ok, problem };
    }),
  );
}

async function saveTabs(times: number): Promise<Done[]> {
  const tabs = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith('http'));
  const asked = Array.from({ length: times }, (_, n) => ({
    type: 'save-article',
    tabId: tabs[n % tabs.length]?.id,
  }));
  return Promise.all(
    asked.map(async (message) => {
      const { ok, problem } = await chrome.runtime.sendMessage(message);
      return { message, ok, problem };
    }),
  );
}
