import type { Page } from 'puppeteer-core';

/** Whether a window has come to its width, as it does when a panel opens in it. Runs in the page. */
export async function isSettled(): Promise<boolean> {
  const before = innerWidth;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return innerWidth === before;
}

/** Draws the mouse over the beginning of an element's text; the words that are selected then. */
export async function selectBy(page: Page, selector: string): Promise<string> {
  const box = await page.$eval(selector, (each) => {
    each.scrollIntoView({ block: 'center' });
    const { left, top } = each.getBoundingClientRect();
    return { left, top };
  });
  await page.mouse.move(box.left + 5, box.top + 8);
  await page.mouse.down();
  await page.mouse.move(box.left + 160, box.top + 8, { steps: 5 });
  await page.mouse.up();
  return page.evaluate(() => String(getSelection()));
}

/** The sentence that was gone to last, for as long as it stands out. */
export function jumped(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [range] = (CSS.highlights.get('sidelight-jumped-to') ?? []) as Iterable<Range>;
    return String(range ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  });
}

/** What the Tab key stops at, and what assistive technology is told about. */
export function tabStops(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a, button, input, [tabindex], [role], [aria-label]')]
      .map((each) => each.outerHTML)
      .join(),
  );
}
