import type { Page } from 'puppeteer-core';
import { dragMouse } from './drag-mouse.ts';
import { type ExtensionView, until } from './driven-browser.ts';

/** The popup or the side panel, which are pages to Chromium. */
export function chromiumView(page: Page): ExtensionView {
  return {
    read: (look, ...values) =>
      page.evaluate(`(${look})(document, ...${JSON.stringify(values)})`) as Promise<never>,
    text: () => page.evaluate(() => document.body.innerText),
    click: async (selector) => {
      await page.waitForSelector(selector, { visible: true, timeout: 10_000 });
      // What is drawn anew just then is looked for once more. A press that opens a page closes the
      // popup under itself, sometimes before it is reported done.
      await until(
        () =>
          page
            .$eval(selector, uncover)
            .then(() => page.click(selector))
            .then(
              () => true,
              (error) => page.isClosed() || reject(error),
            ),
        selector,
        2_000,
      );
    },
    drag: (from, to) => dragMouse(page, from, to),
    press: (key) => page.keyboard.press(key),
    showAs: (medium) => page.emulateMediaType(medium),
    screenshot: async () => Buffer.from(await page.screenshot()),
    wholeScreenshot: () => wholeOf(page),
    // A popup closes by itself as soon as something else is in front.
    close: () => page.close().catch(() => undefined),
  };
}

/** What lies under the bar at the bottom is in sight to the driver: a reader scrolls to press it. */
function uncover(element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const inFront = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!element.contains(inFront)) element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Made as tall as its content first: of a panel, Chromium repeats what is in sight instead. */
async function wholeOf(page: Page): Promise<Buffer> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.setViewport({ width, height });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const picture = await page.screenshot({ captureBeyondViewport: false });
  await page.setViewport(null);
  return Buffer.from(picture);
}

function reject(error: unknown): never {
  throw error;
}
