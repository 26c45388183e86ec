import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DrivenBrowser, until } from '../../scripts/browsers/driven-browser.ts';
import { badgeSays, bothBrowsers, demoPage, useSidelight } from './support/sidelight.ts';

/** All that outlives the browser: settings and whatever else is stored, and the library. */
function onDisk(browser: DrivenBrowser): Promise<{ stored: object; count: number }> {
  return browser.evaluateInExtension(async () => ({
    stored: await chrome.storage.local.get(null),
    count: (await chrome.runtime.sendMessage({ type: 'count-articles' })).count,
  }));
}

describe.each(bothBrowsers)('in a private window of %s', (name) => {
  const at = useSidelight(name, { privateWindows: true });
  const send = (message: object) =>
    at.browser.evaluateInExtension(async (asked) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ incognito }) => incognito);
      return chrome.runtime.sendMessage({ ...asked, tabId: tab?.id });
    }, message);

  test('notes appear, and nothing is written', async () => {
    const before = await onDisk(at.browser);
    const url = at.demo.origin + demoPage('garbled').path;
    const isPrivate = await at.browser.evaluateInExtension(
      async (address) =>
        (await chrome.windows.create({ url: address, incognito: true }))?.incognito,
      url,
    );
    expect(isPrivate).toBe(true);
    await badgeSays(at.browser, /^\d+$/);
    expect(await onDisk(at.browser)).toEqual(before);
  });

  test('neither the library nor a comparison there writes anything', async () => {
    const before = await onDisk(at.browser);
    const origin = at.browser.extensionOrigin;
    for (const page of ['library.html', 'compare.html', 'options.html']) {
      await at.browser.evaluateInExtension(async (url) => {
        const windows = await chrome.windows.getAll();
        const window = windows.find(({ incognito }) => incognito);
        // Chromium opens it in a window that is not private, and must write nothing either.
        const tab = await chrome.tabs.create({ url, windowId: window?.id as number });
        await new Promise((resolve) => setTimeout(resolve, 500)); // what would be written is by then
        if (tab.id !== undefined) await chrome.tabs.remove(tab.id);
      }, `${origin}/${page}`);
    }
    expect(await onDisk(at.browser)).toEqual(before);
  });

  test('an article is not saved, and the reason is said', async () => {
    expect(await send({ type: 'save-article' })).toEqual({ ok: false, problem: 'library-private' });
    expect((await onDisk(at.browser)).count).toBe(0);
  });

  test('a site is switched off for as long as the browser runs, and on again', async () => {
    const before = await onDisk(at.browser);
    await send({ type: 'set-power', scope: 'site', on: false });
    await badgeSays(at.browser, /^$/);
    await send({ type: 'set-power', scope: 'page', on: false });
    expect(await onDisk(at.browser)).toEqual(before);
    await send({ type: 'set-power', scope: 'page', on: true });
    await send({ type: 'set-power', scope: 'site', on: true });
    await badgeSays(at.browser, /^\d+$/);
    const { stored } = await onDisk(at.browser);
    expect(JSON.stringify(stored)).not.toContain('localhost');
  });

  test('nothing of it is known once it is closed', async () => {
    await at.browser.evaluateInExtension(async () => {
      const windows = await chrome.windows.getAll();
      const window = windows.find(({ incognito }) => incognito);
      if (window?.id !== undefined) await chrome.windows.remove(window.id);
    });
    await until(async () => {
      const known = await at.browser.evaluateInExtension(() => chrome.storage.session.get(null));
      return !JSON.stringify(known).includes('localhost');
    }, 'nothing known');
  });

  test('no file of the profile holds a word of it afterwards', async () => {
    const said = 'One U.S. official described where things stood';
    const words = [demoPage('garbled').path, said].flatMap(asWritten);
    await at.restart((profile) => {
      const files = readdirSync(profile, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => join(each.parentPath, each.name));
      expect(files.length).toBeGreaterThan(0);
      const holding = (any: Buffer[]) =>
        files.filter((file) => {
          const bytes = readFileSync(file);
          return any.some((each) => bytes.includes(each));
        });
      expect(holding(asWritten('localhost'))).not.toEqual([]); // the access that was granted
      expect(holding(words)).toEqual([]);
    });
    expect((await onDisk(at.browser)).count).toBe(0);
  });
});

/** As browsers write text: one byte a letter, or two. */
function asWritten(text: string): Buffer[] {
  return [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
}
