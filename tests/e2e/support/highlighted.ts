import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/browsers/driven-browser.ts';

export type Highlighted = { text: string; inWindow: boolean };

/** The sentence that the page was just brought to. */
export function jumpedTo(page: Page): Promise<Highlighted> {
  return until(
    () =>
      page.evaluate(() => {
        const [range] = (CSS.highlights.get('sidelight-jumped-to') ?? []) as Iterable<Range>;
        if (!range) return null;
        const { top, bottom } = range.getBoundingClientRect();
        if (top < 0 || bottom > innerHeight) return null;
        return { text: range.toString().replace(/\s+/g, ' ').trim(), inWindow: true };
      }),
    'a sentence highlighted in the window',
  );
}

export function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
