import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { DrivenBrowser } from '../../../scripts/browsers/driven-browser.ts';
import { root } from '../../../scripts/checks/built.ts';
import { type Look, looks, setLook } from './looks.ts';

const AXE = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
// All rules, the one for the size of what is pressed too, which is off unless it is asked for.
const RUN = `axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })`;

/** Nothing that axe-core finds fault with, nor anything wider than the window, however it looks. */
export async function findNoFault(
  browser: DrivenBrowser,
  page: Page,
  wanted: Look[] = looks,
): Promise<void> {
  const faults: string[] = [];
  for (const look of wanted) {
    await setLook(browser, page, look);
    const name = Object.values(look).join(' ');
    faults.push(...(await faultsIn(page)).map((fault) => `${name}: ${fault}`));
  }
  expect(faults).toEqual([]);
}

/** What is found in a page as it is now. */
export async function faultsIn(page: Page): Promise<string[]> {
  await page.evaluate(AXE); // by the debugger: the page's own policy lets no script in
  const violations = await violationsIn(page);
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  const wide = await page.evaluate(tooWide);
  return wide ? [...faults, `wider than the window: ${wide}`] : faults;
}

/** A target that is half scrolled out counts as covered by what it is scrolled under: judged once in view. */
async function violationsIn(page: Page): Promise<AxeResults['violations']> {
  const { violations } = (await page.evaluate(RUN)) as AxeResults;
  const small = violations.find(({ id }) => id === 'target-size');
  if (!small) return violations;
  await page.evaluate(
    (at) => document.querySelector(at)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    targetOf(small.nodes[0]),
  );
  const again = (await page.evaluate(RUN)) as AxeResults;
  const before = new Set(small.nodes.map(targetOf));
  const still = again.violations
    .filter(({ id }) => id === 'target-size')
    .map((each) => ({ ...each, nodes: each.nodes.filter((node) => before.has(targetOf(node))) }));
  const others = violations.filter((each) => each !== small);
  return [...others, ...still.filter(({ nodes }) => nodes.length > 0)];
}

function targetOf(node: NodeResult | undefined): string {
  return String(node?.target[0] ?? 'html');
}

function tooWide(): string | null {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const outer = [...document.querySelectorAll('body *')].find((each) => {
    // A table may be wider than the frame that it is scrolled in.
    if (each.closest('table')) return false;
    const { left, right } = each.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  });
  return `${scrollWidth} of ${clientWidth}: ${outer?.outerHTML.slice(0, 160)}`;
}
