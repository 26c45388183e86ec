import type { Page } from 'puppeteer-core';

const STEPS = 12;

/** As a hand does it: pressed on one element, moved in steps to the middle of another, let go. */
export async function dragMouse(page: Page, from: string, to: string): Promise<void> {
  const start = await page.locator(from).waitHandle();
  await start.scrollIntoView();
  const end = await page.locator(to).waitHandle();
  const points = [await start.clickablePoint(), await end.clickablePoint()] as const;
  await page.mouse.move(points[0].x, points[0].y);
  await page.mouse.down();
  await page.mouse.move(points[1].x, points[1].y, { steps: STEPS });
  await page.mouse.up();
}
