import type { Page } from 'puppeteer-core';
import type { Article } from '../../core/article.ts';
import { tableOf } from '../eval/table.ts';
import { bundle } from './bundle.ts';
import { printDense } from './dense-quotations.ts';
import { corpusFolder, launchChromium, newExactPage, quantile } from './in-chromium.ts';
import { type Group, groupsIn, lengthOf, polnearIn } from './quotation-texts.ts';

const CANDIDATES = ['sidelight', 'compromise'];
const ROUNDS = 15;

/**
 * Who is quoted on an article, in Chromium, beside compromise's `.quotations()` on the same articles;
 * then text that is made to be slow. `files`: of articles from PolNeAR, in the form of `npm run eval`.
 */
export async function benchQuotations(files: string[]): Promise<void> {
  const groups = [...groupsIn(corpusFolder), ...files.map(polnearIn)];
  if (groups.length === 0)
    console.log(`There are no articles at ${corpusFolder}: only made-up text.`);
  const script = await bundle('quotation-candidates.ts');
  const browser = await launchChromium();
  try {
    const page = await newExactPage(browser);
    await page.evaluate(script);
    const [first] = groups[0]?.articles ?? [];
    if (first) await printFirst(page, first);
    if (groups.length > 0) await printGroups(page, groups);
    // In a page of its own: what the articles have left in memory is none of its cost.
    const apart = await newExactPage(browser);
    await apart.evaluate(script);
    await printDense(apart);
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
  const articles = groups.flatMap((group) => group.articles);
  const times = await usualTimes(page, articles);
  const rows = [...groups, { name: 'all', articles }].map((group) => {
    const [ours = [], theirs = []] = CANDIDATES.map((_, who) =>
      group.articles.map((article) => times.get(article)?.[who] ?? 0),
    );
    const [median, other] = [quantile(ours, 0.5), quantile(theirs, 0.5)];
    const size = quantile(group.articles.map(lengthOf), 0.5) / 1_000;
    return [
      group.name,
      String(group.articles.length),
      size.toFixed(1),
      ...[median, quantile(ours, 0.95), other, quantile(theirs, 0.95)].map((ms) => ms.toFixed(2)),
      (other / median).toFixed(1),
    ];
  });
  const columns = ['median ms', 'p95 ms', 'compromise', 'p95 ms', 'times as fast'];
  console.log(tableOf(['articles', 'of', 'kB', ...columns], rows));
}

/**
 * For every article the usual time of each candidate. A script is compiled as it is used, so each round
 * reads all articles: none pays for those that follow. The candidates take turns round by round, and not
 * article by article: each would be measured on what the other has left in the processor's caches.
 */
async function usualTimes(page: Page, articles: Article[]): Promise<Map<Article, number[]>> {
  const taken = new Map(articles.map((article) => [article, CANDIDATES.map((): number[] => [])]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [who, candidate] of CANDIDATES.entries()) {
      for (const [article, times] of taken) {
        times[who]?.push(await timeOf(page, candidate, article));
      }
    }
  }
  return new Map(
    [...taken].map(([article, all]) => [article, all.map((own) => quantile(own, 0.5))]),
  );
}

async function timeOf(page: Page, candidate: string, article: Article): Promise<number> {
  const call = `measure(${JSON.stringify(candidate)}, ${JSON.stringify(article)})`;
  const { ms } = (await page.evaluate(call)) as { ms: number };
  return ms;
}
