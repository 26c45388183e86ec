import type { CDPSession, Page } from 'puppeteer-core';
import type { Article } from '../../core/article.ts';
import { tableOf } from '../eval/table.ts';
import { quantile } from './in-chromium.ts';
import { denseTexts, lengthOf } from './quotation-texts.ts';

const MARKS = 30_000;
const ROUNDS = 5; // after one to warm up

/**
 * Text that is made to be slow, and twice as much of it. Told is the time of the page's own thread,
 * which other work on the machine hardly changes; reported and not asserted all the same.
 */
export async function printDense(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const twice = denseTexts(2 * MARKS);
  const rows: string[][] = [];
  for (const [at, { name, articles }] of denseTexts(MARKS).entries()) {
    const [text, longer] = [articles[0], twice[at]?.articles[0]];
    if (!text || !longer) continue;
    const ms = await threadTimeOf(page, session, text);
    const growth = (await threadTimeOf(page, session, longer)) / ms;
    const kB = lengthOf(text) / 1_000;
    const per = (100 * ms) / kB;
    rows.push([name, kB.toFixed(0), ms.toFixed(1), per.toFixed(1), growth.toFixed(2)]);
  }
  const header = [`${MARKS} marks`, 'kB', 'ms', 'ms per 100 kB', 'twice the text'];
  console.log(`\n${tableOf(header, rows)}`);
}

async function threadTimeOf(page: Page, session: CDPSession, article: Article): Promise<number> {
  await page.evaluate(`globalThis.given = ${JSON.stringify(article)}`);
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const before = await threadTime(session);
    await page.evaluate("measure('sidelight', given)");
    if (round > 0) times.push((await threadTime(session)) - before);
  }
  return quantile(times, 0.5);
}

/** Milliseconds that the page's thread has run. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
}
