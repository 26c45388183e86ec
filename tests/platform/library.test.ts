import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../core/article.ts';
import { saveArticle } from '../../platform/library.ts';
import { LIBRARY } from '../../platform/library-database.ts';
import { getArticles } from '../../platform/library-entries.ts';
import { deleteArticles, undoDeletion } from '../../platform/library-removal.ts';
import { articleOf, DOSSIER, list, saved, startEmptyLibrary } from '../support/library.ts';

beforeEach(startEmptyLibrary);

describe('saving', () => {
  it.each([
    ['en', 'Talks went on through the night, two officials said.'],
    ['ar', 'قال مسؤولان إن المحادثات استمرت طوال الليل.'],
    ['he', 'שני גורמים בצה"ל אמרו כי השיחות נמשכו כל הלילה.'],
  ])('gives an article in %s back as it was read', async (language, text) => {
    const article = articleOf('https://daily.example/talks', text, language);
    await saveArticle(article, DOSSIER);
    const { articles } = await list();
    expect(articles.map((saved) => saved.article)).toEqual([article]);
    expect(articles[0]?.dossier).toEqual(DOSSIER);
  });

  it('keeps one record for an address, with the newest text and the hash of the one before', async () => {
    const first = await saved('https://daily.example/talks?utm_source=letter', 'The first text.');
    const second = await saved('https://daily.example/talks#top', 'The corrected text.');
    const { articles } = await list();
    expect(articles).toHaveLength(1);
    expect(articles[0]?.article.blocks[0]?.text).toBe('The corrected text.');
    expect(articles[0]?.textHash).toBe(second.textHash);
    expect(articles[0]?.earlier.map(({ textHash }) => textHash)).toEqual([first.textHash]);
  });

  it('notes no earlier text where the same text is saved again', async () => {
    await saved('https://daily.example/talks', 'The text.');
    const again = await saved('https://daily.example/talks', 'The text.');
    expect(again.earlier).toEqual([]);
  });

  it('tells articles apart that came without an address', async () => {
    await saved('', 'Pasted text.');
    await saved('', 'Another pasted text.');
    await saved('', 'Pasted text.');
    expect((await list()).articles).toHaveLength(2);
  });

  it('keeps all of 50 articles saved at once, and one of 50 saves of the same', async () => {
    const many = Array.from({ length: 50 }, (_, n) =>
      saved(`https://daily.example/${n}`, `Text ${n}`),
    );
    const same = Array.from({ length: 50 }, (_, n) =>
      saved('https://daily.example/same', `Version ${n}`),
    );
    await Promise.all([...many, ...same]);
    const { articles } = await list();
    expect(articles).toHaveLength(51);
    expect(articles.find(({ address }) => address?.endsWith('/same'))?.earlier).toHaveLength(49);
  });

  it('refuses what is not an article, and stores nothing', async () => {
    const broken = { ...articleOf('https://daily.example/x', 'Text'), blocks: 'none' };
    expect(await saveArticle(broken as unknown as Article, DOSSIER)).toEqual({
      ok: false,
      problem: 'article-not-storable',
    });
    expect((await list()).articles).toEqual([]);
  });
});

describe('deleting', () => {
  it('is undone by the name of the deletion', async () => {
    const { id } = await saved('https://daily.example/talks', 'The text.');
    const before = await list();
    await deleteArticles([id], 'd1');
    expect((await list()).articles).toEqual([]);
    await undoDeletion('d1');
    expect(await list()).toEqual(before);
  });

  it('passes over what is gone already', async () => {
    const gone = '0'.repeat(64);
    expect(await deleteArticles([gone], 'd1')).toEqual({ ok: true, removed: 0 });
    expect(await undoDeletion('d1')).toEqual({ ok: false, problem: 'article-gone' });
    expect(await getArticles([gone])).toEqual({ ok: true, articles: [], damaged: [] });
  });

  it('does not put an old text over one saved since', async () => {
    const old = await saved('https://daily.example/talks', 'The old text.');
    await deleteArticles([old.id], 'd1');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await saved('https://daily.example/talks', 'The new text.');
    await undoDeletion('d1');
    const { articles } = await list();
    expect(articles[0]?.article.blocks[0]?.text).toBe('The new text.');
    expect(articles[0]?.earlier.map(({ textHash }) => textHash)).toEqual([old.textHash]);
  });
});

describe('the database', () => {
  it('is the same after it was closed and opened again', async () => {
    await saved('https://daily.example/talks', 'The text.');
    const raw = await openDB(LIBRARY);
    expect(raw.version).toBe(5);
    expect([...raw.objectStoreNames]).toEqual([
      'analyses',
      'articles',
      'entries',
      'removed',
      'restoring',
      'set-aside',
    ]);
    raw.close();
    expect((await list()).articles).toHaveLength(1);
  });
});
