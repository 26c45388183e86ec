import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { trimReadability } from '../build/trim-readability.ts';
import { serveOnLoopback } from '../serve-on-loopback.ts';
import { bundle } from './bundle.ts';
import { corpusFolder, launchChromium, quantile } from './in-chromium.ts';
import { type PageScore, scorePage, summarise } from './shingles.ts';

const CORPUS = join(corpusFolder, 'pages-aeb');
const NAMES = ['sidelight', 'no captions', 'readability', 'defuddle', 'paragraphs', 'body'];

type Measured = { pages: PageScore[]; times: number[]; worst: { id: string; f1: number }[] };

/** Ways to read a page, side by side over real article pages in Chromium. */
export async function benchReader(): Promise<void> {
  if (!existsSync(CORPUS)) {
    console.log(`Nothing to measure on: the pages are not at ${CORPUS}.`);
    return;
  }
  const truth = JSON.parse(readFileSync(join(CORPUS, 'ground-truth.json'), 'utf8'));
  // Ours as it is built for the extension; the library as it comes.
  const ours = await bundle('our-reader.ts', [trimReadability()]);
  const others = await bundle('other-readers.ts');
  const { origin, close } = await serveOnLoopback((request, response) => {
    const file = join(CORPUS, 'html', `${request.url?.slice(1)}.html.gz`);
    if (!/^\/[0-9a-f]{64}$/.test(request.url ?? '') || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(gunzipSync(readFileSync(file)));
  });
  const browser = await launchChromium();
  const results = new Map<string, Measured>(
    NAMES.map((name) => [name, { pages: [], times: [], worst: [] }]),
  );
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    const ids = readdirSync(join(CORPUS, 'html')).map((file) => file.replace('.html.gz', ''));
    for (const [round, id] of ids.entries()) {
      for (let at = 0; at < NAMES.length; at++) {
        // Loaded anew each time, as for a person: what runs second finds the first's code compiled.
        await page.goto(`${origin}/${id}`, { waitUntil: 'domcontentloaded' });
        for (const script of [ours, others]) await page.evaluate(script);
        const name = NAMES[(at + round) % NAMES.length] as string;
        const { text, ms } = (await page.evaluate(`measure('${name}')`)) as {
          text: string;
          ms: number;
        };
        const score = scorePage(truth[id].articleBody, text);
        const result = results.get(name) as Measured;
        result.pages.push(score);
        result.times.push(ms);
        result.worst.push({ id, f1: summarise([score]).f1 });
      }
    }
  } finally {
    await browser.close();
    await close();
  }
  print(results);
}

function print(results: Map<string, Measured>): void {
  console.log('reader        F1      precision  recall   median ms  p95 ms  of readability');
  const plain = results.get('readability')?.times ?? [];
  for (const [name, { pages, times }] of results) {
    const { f1, precision, recall } = summarise(pages);
    const at = (share: number) => quantile(times, share).toFixed(0);
    const ratios = times.map((ms, page) => ms / (plain[page] || ms)).toSorted((a, b) => a - b);
    console.log(
      `${name.padEnd(12)}  ${f1.toFixed(4)}  ${precision.toFixed(4)}     ${recall.toFixed(4)}   ${at(0.5).padStart(9)}  ${at(0.95).padStart(6)}  ${ratios[ratios.length >> 1]?.toFixed(2)}`,
    );
  }
  if (!process.argv.includes('--worst')) return;
  for (const { id, f1 } of results
    .get('sidelight')
    ?.worst.toSorted((a, b) => a.f1 - b.f1)
    .slice(0, 20) ?? []) {
    console.log(id, f1.toFixed(3));
  }
}
