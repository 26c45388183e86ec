import type { Page } from 'puppeteer-core';
import { beforeAll, describe, test } from 'vitest';
import { findNoFault } from './support/axe.ts';
import { compareSaved, goTo } from './support/saved-pages.ts';
import { useSidelight } from './support/sidelight.ts';

const VIEWS = [
  ['#matrix', 'td[data-state]'],
  ['#matrix?by=language&unit=outlet', 'th[scope="colgroup"]'],
  ['#matrix?look=heat&by=day', '[data-look="heat"] td'],
  ['#side-by-side', '[data-text] mark'],
  ['#quotations', '[data-shown]'],
  ['#timeline', 'path[data-carriage]'],
  ['#outlets', '[data-chart]'],
] as const;

// One browser is enough: what is looked at is our markup and our colours.
describe('nothing that axe-core finds fault with in the comparison', () => {
  const at = useSidelight('chromium');
  let compare: Page;

  beforeAll(async () => {
    compare = await compareSaved(at, [
      'garbled',
      'draft-and-dispute',
      'arabic',
      'hebrew',
      'french',
    ]);
  });

  test.each(VIEWS)('%s', { timeout: 180_000 }, async (hash, shows) => {
    await goTo(compare, hash, shows);
    // What is folded is looked at too.
    await compare.$$eval('main details', (all) => {
      for (const fold of all) fold.open = true;
    });
    await findNoFault(at.browser, compare);
  });
});
