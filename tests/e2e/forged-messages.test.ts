import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/checks/built.ts';
import { messageTypes, mutatedMessage, soundMessages } from '../support/messages.ts';
import { chanceFrom } from '../support/prose.ts';
import { addLines } from './support/adding.ts';
import { bothBrowsers, demoPage, useSidelight } from './support/sidelight.ts';

const archive = readFileSync(join(root, 'docs/examples/archive.ndjson'), 'utf8').trim().split('\n');
const FROM_PAGES = ['page-begins', 'mark-pressed'];
const OF_EACH = 300; // some ten thousand in all
const AT_ONCE = 500;

// As if a page had taken over the process in which our scripts run on it.
describe.each(bothBrowsers)('messages forged in a tab of %s', (name) => {
  const at = useSidelight(name);
  let library: Page;

  test('are refused, all of them, and nothing that is kept changes', async () => {
    await addLines(at.browser, archive);
    library = await at.browser.openExtensionPage('library.html');
    const before = await everything();
    const page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    const messages = forged();
    expect(messages.length).toBeGreaterThan(8_000);
    const answers = new Set<string>();
    for (let from = 0; from < messages.length; from += AT_ONCE) {
      for (const each of await sentFromTab(messages.slice(from, from + AT_ONCE))) answers.add(each);
    }
    expect([...answers]).toEqual(['{"ok":false,"problem":"not-understood"}']);
    expect(await everything()).toBe(before);
    await page.close();
  }, 180_000);

  /** Of every type that only pages of ours may send: as it is, and mutated. As JSON, as it is sent. */
  function forged(): string[] {
    const chance = chanceFrom(31);
    const types = messageTypes.filter((type) => !FROM_PAGES.includes(type));
    return types.flatMap((type) => {
      const mutated = Array.from({ length: OF_EACH }, () =>
        mutatedMessage(soundMessages[type], chance),
      );
      return [soundMessages[type], ...mutated].flatMap((message) => {
        const json = JSON.stringify(message) ?? 'null';
        const isPages = FROM_PAGES.some((each) => json.includes(`"type":"${each}"`));
        return isPages || json.length > 20_000 ? [] : [json];
      });
    });
  }

  /** What the background answers to each when our own script in the page sends it. */
  function sentFromTab(messages: string[]): Promise<string[]> {
    return at.browser.evaluateInExtension(async (texts) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const [sent] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [texts],
        func: async (all: string[]) => {
          const answers = new Set<string>();
          for (const text of all) {
            answers.add(JSON.stringify(await chrome.runtime.sendMessage(JSON.parse(text))));
          }
          return [...answers];
        },
      });
      return (sent?.result ?? ['not sent']) as string[];
    }, messages);
  }

  /** All that is stored, as a backup has it, and the settings. */
  function everything(): Promise<string> {
    return library.evaluate(async () => {
      const backup = await chrome.runtime.sendMessage({ type: 'read-backup', after: null });
      return JSON.stringify([backup, await chrome.storage.local.get(null)]);
    });
  }
});
