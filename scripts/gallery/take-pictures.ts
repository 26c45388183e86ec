import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { root } from '../checks/built.ts';

const folder = join(root, 'docs', 'gallery');
const LARGEST = 60_000; // bytes a picture, so that nobody waits for the README

type Picture = { state: string; language: string; look: string; height: number };

const pictures: Record<string, Picture> = {
  notes: { state: 'notes', language: 'en', look: 'light', height: 760 },
  'notes-dark': { state: 'notes', language: 'en', look: 'dark', height: 760 },
  'notes-arabic': { state: 'notes', language: 'ar', look: 'light', height: 760 },
  'notes-hebrew-dark': { state: 'notes', language: 'he', look: 'dark', height: 760 },
  arranging: { state: 'arranging', language: 'en', look: 'light', height: 760 },
  neighbour: { state: 'neighbour', language: 'fr', look: 'light', height: 760 },
};

/** Takes the README's pictures of the notes anew. Answers with a sentence where that is not possible. */
export async function takePictures(origin: string, executable: string): Promise<string | null> {
  await mkdir(folder, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--force-color-profile=srgb', '--font-render-hinting=none'],
  });
  try {
    const page = await browser.newPage();
    for (const [name, picture] of Object.entries(pictures)) {
      const image = await pictureOf(page, origin, picture);
      if (image.length > LARGEST) return `${name} is ${image.length} bytes, more than ${LARGEST}.`;
      await writeFile(join(folder, `${name}.webp`), image);
      console.log(`${relative(root, join(folder, name))}.webp: ${image.length} bytes`);
    }
    return null;
  } finally {
    await browser.close();
  }
}

async function pictureOf(page: Page, origin: string, { height, ...asked }: Picture) {
  await page.setViewport({ width: 400, height, deviceScaleFactor: 1.5 });
  await page.goto(`${origin}/frame.html?${new URLSearchParams(asked)}`);
  await page.waitForSelector('[data-drawn]');
  return Buffer.from(await page.screenshot({ type: 'webp', quality: 70 }));
}
