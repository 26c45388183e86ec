import type { Page } from 'puppeteer-core';
import type { Article } from '../../core/article.ts';
import { tableOf } from '../eval/table.ts';
import { bundle } from './bundle.ts';
import { corpusFolder, launchChromium, quantile } from './in-chromium.ts';
import { denseTexts, type Group, groupsIn } from './quotation-texts.ts';

const CANDIDATES = ['sidelight', 'compromise'];
const ROUNDS = 3; // after one to warm up
const MARKS = 30_000;

/**
 * Who is quoted on an article, in Chromium, beside compromise's `.quotations()` on the same articles;
 * then text that is made to be slow.
 */
export async function benchQuotations(): Promise<void> {
  const groups = groupsIn(corpusFolder);
  if (groups.length === 0)
    console.log(`There are no articles at ${corpusFolder}: only made-up text.`);
  const script = await bundle('quotation-candidates.ts');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    const [first] = groups[0]?.articles ?? [];
    if (first) await printFirst(page, first);
    await printGroups(page, groups);
    await printDense(page);
  } finally {
    await browser.close();
  }
}

/** What a reader waits for on the first page: nothing is compiled or warm yet. */
async function printFirst(page: Page, article: Article): Promise<void> {
  const compiling = Number(await page.evaluate('compiling'));
  const ms = await timeOf(page, 'sidelight', article);
  console.log(
    `First article in a new page: ${ms.toFixed(1)} ms, after ${compiling.toFixed(1)} ms for the dossier.\n`,
  );
}

async function printGroups(page: Page, groups: Group[]): Promise<void> {
  const rows: string[][] = [];
  for (const { name, articles } of groups) {
    const times = new Map<string, number[]>(CANDIDATES.map((candidate) => [candidate, []]));
    for (const article of articles) {
      for (const [candidate, own] of times) own.push(await usualTime(page, candidate, article));
    }
    const [ours = [], theirs = []] = [...times.values()];
    const [median, other] = [quantile(ours, 0.5), quantile(theirs, 0.5)];
    const size = quantile(articles.map(lengthOf), 0.5) / 1_000;
    rows.push([
      name,
      String(articles.length),
      size.toFixed(1),
      ...[median, quantile(ours, 0.95), other, quantile(theirs, 0.95)].map((ms) => ms.toFixed(2)),
      (other / median).toFixed(1),
    ]);
  }
  const columns = ['median ms', 'p95 ms', 'compromise', 'p95 ms', 'times as fast'];
  console.log(tableOf(['articles', 'of', 'kB', ...columns], rows));
}

/** Reported and not asserted: times on a busy machine are no test. */
async function printDense(page: Page): Promise<void> {
  const twice = denseTexts(2 * MARKS);
  const rows: string[][] = [];
  for (const [at, { name, articles }] of denseTexts(MARKS).entries()) {
    const [text, longer] = [articles[0], twice[at]?.articles[0]];
    if (!text || !longer) continue;
    const ms = await usualTime(page, 'sidelight', text);
    const growth = (await usualTime(page, 'sidelight', longer)) / ms;
    const kB = lengthOf(text) / 1_000;
    const per = (100 * ms) / kB;
    rows.push([name, kB.toFixed(0), ms.toFixed(1), per.toFixed(1), growth.toFixed(2)]);
  }
  const header = [`${MARKS} marks`, 'kB', 'ms', 'ms per 100 kB', 'twice the text'];
  console.log(`\n${tableOf(header, rows)}`);
}

async function usualTime(page: Page, candidate: string, article: Article): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const ms = await timeOf(page, candidate, article);
    if (round > 0) times.push(ms);
  }
  return quantile(times, 0.5);
}

async function timeOf(page: Page, candidate: string, article: Article): Promise<number> {
  const call = `measure(${JSON.stringify(candidate)}, ${JSON.stringify(article)})`;
  const { ms } = (await page.evaluate(call)) as { ms: number };
  return ms;
}

function lengthOf({ blocks }: Article): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
