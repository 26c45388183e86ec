import type { ScreenshotOptions } from 'puppeteer-core';
import type { DrivenBrowser } from '../browsers/driven-browser.ts';

/** One picture of a page with its panel, as they stand beside each other on a screen: no longer than the shorter. */
export async function besideEachOther(
  browser: DrivenBrowser,
  page: Buffer,
  panel: Buffer,
  as: ScreenshotOptions = {},
): Promise<Buffer> {
  const easel = await browser.newPage();
  try {
    const image = (picture: Buffer) =>
      `<img src="data:image/png;base64,${picture.toString('base64')}" alt="">`;
    await easel.setContent(`<!doctype html><style>
      body { margin: 0; display: inline-flex; align-items: start; background: #8a8a8a; gap: 2px; }
      img { display: block; }
    </style><body>${image(page)}${image(panel)}`);
    const body = await easel.$('body');
    if (!body) throw new Error('the easel stayed empty');
    await easel.evaluate(async () => {
      const images = [...document.images];
      await Promise.all(images.map((each) => each.decode()));
      document.body.style.blockSize = `${Math.min(...images.map((each) => each.height))}px`;
      document.body.style.overflow = 'clip';
    });
    return Buffer.from(await body.screenshot(as));
  } finally {
    await easel.close();
  }
}
