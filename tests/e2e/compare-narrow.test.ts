import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareSaved, goTo } from './support/saved-pages.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

describe.each(bothBrowsers)('the comparison in a narrow window in %s', (name) => {
  const at = useSidelight(name);
  let compare: Page;

  beforeAll(async () => {
    compare = await compareSaved(at, ['garbled', 'draft-and-dispute', 'arabic', 'hebrew']);
    await compare.setViewport({ width: 400, height: 800 });
  });

  test('what a row is about stays beside its cells', async () => {
    for (const hash of ['#matrix', '#matrix?look=heat']) {
      await goTo(compare, hash, 'td[data-state]');
      const seen = await compare.$eval('[data-look]', (frame) => {
        frame.scrollTo({ left: 300, behavior: 'instant' });
        const [cell] = frame.querySelectorAll('td[data-at^="2 "]');
        const head = cell?.closest('tr')?.querySelector('th')?.getBoundingClientRect();
        const own = frame.getBoundingClientRect();
        return { left: (head?.left ?? 0) - own.left, share: (head?.width ?? 0) / own.width };
      });
      expect(Math.abs(seen.left)).toBeLessThan(2);
      expect(seen.share).toBeLessThan(0.4);
    }
  });
});
