import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { root } from '../../../scripts/checks/built.ts';

const AXE = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const NARROW = [320, 400];
export const NARROW_AND_WIDE = [320, 1280];
const SCHEMES = ['light', 'dark'];

/** Nothing that axe-core finds fault with at these widths, light and dark, sizes of targets included. */
export async function findNoFault(page: Page, widths = NARROW): Promise<void> {
  await page.evaluate(AXE); // by the debugger: the page's own policy lets no script in
  for (const width of widths) {
    for (const value of SCHEMES) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      // The page answers to its new width within a frame.
      await page.evaluate(
        'new Promise((settled) => requestAnimationFrame(() => setTimeout(settled, 100)))',
      );
      const found = (await page.evaluate(
        'axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })',
      )) as AxeResults;
      const faults = found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
      expect(faults, `${width} px, ${value}`).toEqual([]);
    }
  }
}
