import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { analyse, compileDossier } from '../../../core/analyse.ts';
import type { Article } from '../../../core/article.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import type { Notes } from '../../../core/notes/notes.ts';
import { compileSignals } from '../../../core/signals/compile-signals.ts';
import { judgeArticle } from '../../../entrypoints/background/judge-article.ts';
import { keepSignals } from '../../../platform/kept-signals.ts';
import { generatedDossier } from '../../../scripts/bench/generated-dossiers.ts';
import { articleOf } from '../../support/article.ts';

const [bundled] = bundledDossiers as [Dossier];
const read = {
  address: 'https://example.org/',
  why: 'asked',
  readAt: '2026-11-23T10:00:00Z',
} as const;

const ROSES =
  'The rose garden behind the town hall opens again on Sunday after a winter of digging. '.repeat(
    3,
  );
const EN =
  'Amos Hochstein flew to Israel for talks on a ceasefire with Hezbollah in Lebanon, two officials said. '.repeat(
    3,
  );
const AR =
  'وصل آموس هوكشتاين إلى إسرائيل لإجراء محادثات حول وقف إطلاق النار مع حزب الله في لبنان. '.repeat(
    3,
  );
const HE =
  'עמוס הוכשטיין הגיע לישראל לשיחות על הפסקת אש עם חיזבאללה בלבנון, אמרו שני גורמים. '.repeat(3);
const UKRAINE =
  'Kyiv and Moscow exchanged drafts of a ceasefire proposal for Ukraine, officials there said. '.repeat(
    3,
  );

const ARTICLES: [string, string, Article][] = [
  ['an English page of the story', 'notes', page('en', EN)],
  ['an Arabic page of the story', 'notes', page('ar', AR)],
  ['a Hebrew page of the story', 'notes', page('he', HE)],
  ['a page of another story', 'nothing', page('en', UKRAINE)],
  ['a page of none', 'nothing', page('en', ROSES)],
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('judging an article', () => {
  const many = Array.from({ length: 30 }, (_, n) => generatedDossier(n));

  it.each(ARTICLES)(
    'gives the bundled dossier’s notes, with an index and without: %s',
    async (_, stage, article) => {
      const without = await judgeArticle(article, read);
      await keepSignals(compileSignals(bundledDossiers));
      expect(await judgeArticle(article, read)).toEqual(without);
      expect(without.stage).toBe(stage);
      expect(verdictOf(without)).toEqual(alone(article));
    },
  );

  it.each(ARTICLES.slice(0, 3))(
    'finds it among others in the index: %s',
    async (_, stage, article) => {
      await keepSignals(compileSignals([...many, bundled]));
      const state = await judgeArticle(article, read);
      expect(state.stage).toBe(stage);
      expect(verdictOf(state)).toEqual(alone(article));
    },
  );

  it('does without an index that speaks of dossiers it does not have', async () => {
    await keepSignals(compileSignals(many));
    expect(await judgeArticle(page('en', EN), read)).toMatchObject({ stage: 'notes' });
  });
});

function page(language: string, text: string): Article {
  return articleOf({ language, title: text.slice(0, 60), paragraphs: [text] });
}

function alone(article: Article): unknown {
  return analyse(article, compileDossier(bundled)).verdict;
}

function verdictOf(state: object): unknown {
  return (state as { notes: Notes }).notes.verdict;
}
