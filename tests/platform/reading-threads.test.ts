import { afterEach, describe, expect, it, vi } from 'vitest';
import { compileDossier } from '../../core/analyse.ts';
import { findIn } from '../../core/comparison/read-corrected.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import { type Order, readingThreads } from '../../platform/reading-threads.ts';
import { articleWith, harbourDossier, savedAs } from '../support/comparison.ts';
import { stubThreads } from '../support/reading-thread.ts';

vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
afterEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
});

const TEXTS = [
  ['en', 'The harbour talks opened. “We hold the keys to the harbour,” Dina Almara said.'],
  ['ar', 'قالت دينا المرة: «نحن نملك مفاتيح الميناء».'],
  ['he', 'דינה אלמרה אמרה: "אנחנו מחזיקים במפתחות הנמל".'],
] as const;
const articles = TEXTS.map(([language, text], at) =>
  savedAs(String(at), articleWith({ language, text })),
);
const broken = { ...savedAs('9', articles[0]?.article as never), article: { blocks: 7 } as never };
const compiled = compileDossier(harbourDossier);

describe('saved articles read beside the page', () => {
  it('are found to say what the engine says, to be judged and to be compared alike', async () => {
    stubThreads();
    const threads = readingThreads(harbourDossier, articles.length);
    for (const saved of articles) {
      const found = findIn(saved, compiled);
      expect(await threads.judge(saved)).toEqual({ found });
      const compared = await threads.compare(saved, null);
      expect(compared?.found).toEqual(found);
      expect(compared?.read.column.coverage).toBe(found.verdict.answer);
      expect(await threads.compare(saved, found)).toEqual({ ...compared, found: null });
    }
    threads.stop();
  });

  it('are read again where what was kept of them makes no sense', async () => {
    stubThreads();
    const threads = readingThreads(harbourDossier, 1);
    const [saved] = articles as [SavedArticle];
    const odd = { ...findIn(saved, compiled), quotations: [{}] } as never;
    expect((await threads.compare(saved, odd))?.found).toEqual(findIn(saved, compiled));
    threads.stop();
  });

  it('cost themselves alone where the engine fails on them', async () => {
    stubThreads();
    const threads = readingThreads(harbourDossier, 20);
    const all = [broken, ...articles, broken, ...articles];
    const judged = await Promise.all(all.map((saved) => threads.judge(saved)));
    expect(judged.map((each) => each !== null)).toEqual(all.map((saved) => saved !== broken));
    threads.stop();
  });

  it('cost themselves alone where a whole thread ends over them: another takes its place', async () => {
    const worst = (order: Order) => 'compare' in order && order.compare.id === broken.id;
    const { started } = stubThreads(worst);
    const threads = readingThreads(harbourDossier, 1);
    await threads.compare(articles[0] as SavedArticle, null);
    const all = [...articles, broken, ...articles];
    const compared = await Promise.all(all.map((saved) => threads.compare(saved, null)));
    expect(compared.map((each) => each !== null)).toEqual(all.map((saved) => saved !== broken));
    expect(started).toEqual(['/reading-thread.js', '/reading-thread.js']);
    threads.stop();
  });

  it('are all told of where no thread can be started', async () => {
    const { started } = stubThreads(() => true);
    const threads = readingThreads(harbourDossier, 8);
    const judged = await Promise.all(articles.map((saved) => threads.judge(saved)));
    expect(judged).toEqual([null, null, null]);
    expect(await threads.judge(articles[0] as SavedArticle)).toBeNull();
    expect(started).toHaveLength(2);
  });
});
