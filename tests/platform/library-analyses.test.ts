import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { stateOf } from '../../core/comparison/kept-analysis.ts';
import { keepAnalyses, keptAnalyses } from '../../platform/library-analyses.ts';
import { LIBRARY } from '../../platform/library-database.ts';
import { addCorrection, tagArticles } from '../../platform/library-edits.ts';
import { listEntries } from '../../platform/library-entries.ts';
import { deleteArticles, undoDeletion } from '../../platform/library-removal.ts';
import { DOSSIER, foundIn, saved, startEmptyLibrary } from '../support/library.ts';

beforeEach(startEmptyLibrary);

const verdict = { dossier: DOSSIER.id, version: DOSSIER.version, answer: 'covers' };

describe('what the engine found in an article', () => {
  it.each([
    ['en', 'Talks went on.'],
    ['ar', 'استمرت المحادثات.'],
    ['he', 'השיחות נמשכו.'],
  ])('is kept beside it, and its verdict in the list (%s)', async (_, text) => {
    const found = foundIn(stateOf(await saved('https://a.example/', text)));
    await keepAnalyses([found]);
    expect(await keptAnalyses([found.id], DOSSIER.id)).toEqual({ ok: true, analyses: [found] });
    expect(await verdicts()).toEqual([verdict]);
  });

  it('stays where the article is tagged, and counts no more where its text or date is another', async () => {
    const article = await saved('https://a.example/', 'A.');
    const before = stateOf(article);
    await keepAnalyses([foundIn(before)]);
    await tagArticles([article.id], { add: ['x'], remove: [] });
    expect(await verdicts()).toEqual([verdict]);
    await addCorrection(article.id, DATED);
    expect(await verdicts()).toEqual([]);
    await saved('https://a.example/', 'Another.');
    await keepAnalyses([foundIn(before)]); // it comes too late
    expect(await verdicts()).toEqual([]);
  });

  it('is told of no article that is saved anew with the same words and read otherwise', async () => {
    const article = await saved('https://a.example/', 'A.');
    const again = { ...stateOf(article), savedAt: '2030-01-01T00:00:00.000Z' };
    await keepAnalyses([foundIn(again)]);
    expect(await keptAnalyses([article.id], DOSSIER.id)).toEqual({ ok: true, analyses: [] });
  });

  it('goes with the article', async () => {
    const found = foundIn(stateOf(await saved('https://a.example/', 'A.')));
    await keepAnalyses([found, { ...found, dossier: 'another' }]);
    await deleteArticles([found.id], 'd1');
    await undoDeletion('d1');
    expect(await kept()).toEqual([]);
    expect(await verdicts()).toEqual([]);
  });

  it('is passed over where the profile was damaged', async () => {
    const found = foundIn(stateOf(await saved('https://a.example/', 'A.')));
    await keepAnalyses([found]);
    const raw = await openDB(LIBRARY);
    await raw.put('analyses', { ...found, analysis: { verdict: 7 } });
    raw.close();
    expect(await keptAnalyses([found.id], DOSSIER.id)).toEqual({ ok: true, analyses: [] });
  });
});

const DATED = {
  id: 'c1',
  of: { kind: 'date' as const },
  was: '2024-10-31',
  is: '2024-11-02',
  at: '2024-12-01T00:00:00.000Z',
  note: null,
};

async function verdicts() {
  const answer = await listEntries();
  return answer.ok ? answer.entries[0]?.verdicts : null;
}

async function kept() {
  const raw = await openDB(LIBRARY);
  const all = await raw.getAll('analyses');
  raw.close();
  return all;
}
