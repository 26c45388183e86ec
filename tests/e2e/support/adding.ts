import { readArticleLine } from '../../../core/imports/article-line.ts';
import type { DrivenBrowser } from '../../../scripts/browsers/driven-browser.ts';

const MOST = 500; // in a message

/** Adds articles of NDJSON as the library page does, through the background. */
export async function addLines(browser: DrivenBrowser, lines: string[]): Promise<void> {
  const readings = lines.map((line) => {
    const read = readArticleLine(line);
    if (!('article' in read)) throw new Error('a line without an article');
    return { article: read.article, readAt: null };
  });
  const library = await browser.openExtensionPage('library.html');
  for (let from = 0; from < readings.length; from += MOST) {
    const answer = await library.evaluate((message) => chrome.runtime.sendMessage(message), {
      type: 'add-articles',
      readings: readings.slice(from, from + MOST),
    });
    if (!answer.ok) throw new Error(answer.problem);
  }
  await library.close();
}
