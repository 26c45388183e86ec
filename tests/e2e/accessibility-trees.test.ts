import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../catalogue/languages.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { demoPage, useSidelight } from './support/sidelight.ts';
import {
  extensionPage,
  keepFront,
  popupOver,
  putInFront,
  type ViewState,
} from './support/view-states.ts';

// What a screen reader is given. Firefox makes its own of the same elements, and has no way to ask.
const views: Record<string, ViewState> = {
  popup: popupOver('of a page that covers the story', 'notes', 'garbled'),
  neighbour: inPanel('talks-2026', 'neighbour'),
  notes: inPanel('garbled', 'notes'),
};

describe('the accessibility tree in chromium', () => {
  const at = useSidelight('chromium');

  beforeAll(async () => {
    for (const id of ['garbled', 'talks-2026'] as const) {
      const page = await at.browser.newPage(at.demo.origin + demoPage(id).path);
      await at.browser.evaluateInExtension(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        await chrome.runtime.sendMessage({ type: 'look-at-page', tabId: tab?.id });
      });
      await keepFront(at, id);
      await page.close();
    }
  });

  describe.each(Object.entries(views))('of the view of %s', (name, view) => {
    test('reads as it did, in every language', { timeout: 120_000 }, async () => {
      const { page, close } = await view.open(at);
      for (const language of Object.keys(interfaceLanguages)) {
        await at.browser.setLanguage(language);
        await until(async () => (await languageOf(page)) === language, language);
        // Parts with texts of their own come a moment later.
        await until(() => page.evaluate(isComplete, name), `all of it in ${language}`);
        const told = await settled(() => treeOf(page, name === 'notes' ? isOutline : isTold));
        const kept = `accessibility-trees/${name}-${language}.txt`;
        await expect(await spacedAs(kept, told)).toMatchFileSnapshot(kept);
      }
      await at.browser.setLanguage(null);
      await close();
    });
  });
});

function inPanel(id: string, state: string): ViewState {
  return extensionPage(`the panel, ${id}`, 'sidepanel.html', '[data-state]', async (page, at) => {
    await putInFront(at, id);
    await until(
      () => page.evaluate((is) => document.querySelector(`[data-state=${is}]`) !== null, state),
      state,
    );
    await until(
      () => page.evaluate(() => !document.querySelector('[aria-busy=true]')),
      'all of it',
    );
  });
}

async function treeOf(page: Page, wanted: (node: SerializedAXNode) => boolean): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return `${withTextsJoined(linesOf(tree as SerializedAXNode, wanted).join('\n'))}\n`;
}

/** What is the same twice, a second apart: longer than a status waits until it speaks. */
async function settled(read: () => Promise<string>): Promise<string> {
  let last = await read();
  return until(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const before = last;
    last = await read();
    return last === before && last;
  }, 'a tree that stays as it is');
}

function isComplete(name: string): boolean {
  return name !== 'neighbour' || document.querySelector('#why [data-reason]') !== null;
}

function languageOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.querySelector('[data-state], main')?.closest('[lang]')?.getAttribute('lang') ?? '',
  );
}

function linesOf(
  node: SerializedAXNode,
  wanted: (node: SerializedAXNode) => boolean,
  depth = 0,
): string[] {
  const isShown = wanted(node);
  // What is in a button or a heading is its name.
  const within = isShown && NAMED.includes(node.role) ? [] : (node.children ?? []);
  const below = within.flatMap((child) => linesOf(child, wanted, isShown ? depth + 1 : depth));
  return isShown ? [`${'  '.repeat(depth)}${lineOf(node)}`, ...below] : below;
}

/** One text of those that stand side by side: a browser joins some of them, when it likes. */
function withTextsJoined(lines: string): string {
  return lines.replace(/”\n *StaticText “/g, '');
}

/** The tree that is kept, where only spaces tell it apart: at the end of a line a browser drops them. */
async function spacedAs(file: string, told: string): Promise<string> {
  const kept = await readFile(join(import.meta.dirname, file), 'utf8').catch(() => told);
  const bare = (tree: string) => tree.replace(/(?<=\S) +/g, '');
  return bare(kept) === bare(told) ? kept : told;
}

function lineOf({ role, name, level, checked, pressed, expanded, disabled }: SerializedAXNode) {
  const states = { level, checked, pressed, expanded, disabled };
  const told = Object.entries(states).filter(([, value]) => value !== undefined);
  return [role, name && `“${name}”`, ...told.map(([state, value]) => `${state}=${value}`)]
    .filter(Boolean)
    .join(' ');
}

const SILENT = ['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'RootWebArea'];
const NAMED = ['button', 'link', 'heading', 'switch', 'DisclosureTriangle', 'combobox'];
const OUTLINE = [
  'main',
  'navigation',
  'contentinfo',
  'banner',
  'article',
  'region',
  'heading',
  'status',
];

function isTold({ role }: SerializedAXNode): boolean {
  return !SILENT.includes(role);
}

function isOutline({ role }: SerializedAXNode): boolean {
  return OUTLINE.includes(role);
}
