import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stateOf } from '../../core/comparison/kept-analysis.ts';
import { contentLine, recordContent } from '../../core/exchange/backup-content.ts';
import type { Answer } from '../../platform/ask.ts';
import { readBackup } from '../../platform/backup-reading.ts';
import {
  bringLines,
  dropLines,
  forgetBrought,
  restoreLines,
} from '../../platform/backup-restoring.ts';
import { countArticles, saveArticle } from '../../platform/library.ts';
import { addArticles } from '../../platform/library-adding.ts';
import { keepAnalyses, keptAnalyses } from '../../platform/library-analyses.ts';
import {
  addCorrection,
  joinCopies,
  keepApart,
  putBackCopies,
  removeCorrection,
  tagArticles,
} from '../../platform/library-edits.ts';
import { getArticles, listEntries, listIds, readTexts } from '../../platform/library-entries.ts';
import { deleteArticles, forgetDeleted, undoDeletion } from '../../platform/library-removal.ts';
import {
  articleOf,
  DOSSIER,
  damage,
  foundIn,
  saved,
  startEmptyLibrary,
} from '../support/library.ts';
import { refuseCall } from '../support/refusing-storage.ts';
import { readStored } from '../support/stored-library.ts';

vi.mock('../../platform/browser.ts', () => import('../support/browser-in-memory.ts'));

// A library in which everything has something to do, and everything that is done to one: each is
// refused at its first call, its second, and so on until it makes no more.

type Filled = { en: string; ar: string; he: string; lines: string[] };
const fresh = { article: articleOf('https://new.example/', 'נוסח חדש.', 'he'), readAt: null };
const CORRECTION = {
  id: 'c-2',
  of: { kind: 'date' as const },
  was: '2024-10-31',
  is: '2024-11-01',
  at: '2026-01-02T03:04:05.000Z',
  note: null,
};

const DONE: Record<string, (at: Filled) => Promise<Answer>> = {
  'saving a new article': () => saveArticle(fresh.article, DOSSIER),
  'saving one anew that is damaged': () =>
    saveArticle(articleOf('https://he.example/', 'נוסח אחר.', 'he'), DOSSIER),
  'adding many': () =>
    addArticles(
      [fresh, { article: articleOf('https://en.example/', 'In other words.'), readAt: null }],
      DOSSIER,
    ),
  deleting: ({ en, ar, he }) => deleteArticles([en, ar, he], 'd-2'),
  'undoing a deletion': () => undoDeletion('d-1'),
  'forgetting what was deleted': () => forgetDeleted(),
  tagging: ({ en, ar }) =>
    tagArticles([en, ar], { add: ['wave two', 'الثانية'], remove: ['wave one'] }),
  correcting: ({ ar }) => addCorrection(ar, CORRECTION),
  'undoing a correction': ({ en }) => removeCorrection(en, 'c-1'),
  'joining copies': ({ en, ar }) => joinCopies([ar], en),
  'keeping apart': ({ en, ar }) => keepApart([en, ar]),
  'undoing either': ({ en, ar }) => putBackCopies([{ id: ar, copyOf: en, apartFrom: [] }]),
  'keeping what was found': async ({ en }) => {
    const read = await getArticles([en]);
    const [article] = read.ok ? read.articles : [];
    return article ? keepAnalyses([foundIn(stateOf(article))]) : read;
  },
  'bringing lines of a backup': ({ lines }) => bringLines('r-2', 0, lines),
  'restoring them': () => restoreLines('r-1'),
  'dropping them': () => dropLines('r-1'),
  'forgetting them': () => forgetBrought(),
};

const READ: Record<string, (at: Filled) => Promise<Answer>> = {
  counting: () => countArticles(),
  listing: () => listEntries(),
  'listing ids': () => listIds(),
  'reading texts': ({ en, ar }) => readTexts([en, ar]),
  'reading articles': ({ en, ar }) => getArticles([en, ar]),
  'reading what was found': ({ en }) => keptAnalyses([en], DOSSIER.id),
  'reading a backup': () => readBackup(null),
};

beforeEach(startEmptyLibrary);

describe.each(Object.entries({ ...DONE, ...READ }))('%s', (name, act) => {
  it('loses nothing at whichever call it is refused, and works when it is asked again', async () => {
    let calls = 0;
    for (; ; calls++) {
      startEmptyLibrary();
      const at = await fill();
      const before = await readStored();
      const refusing = refuseCall(calls + 1);
      const answer = await act(at);
      refusing.mend();
      if (!refusing.refused) break;
      expect(answer, `call ${calls + 1}`).toEqual({ ok: false, problem: 'library-full' });
      expect(await readStored(), `call ${calls + 1}`).toEqual(before);
      expect(await act(at), `call ${calls + 1}`).toMatchObject({ ok: true });
      if (name in DONE) expect(await readStored()).not.toEqual(before);
    }
    expect(calls).toBeGreaterThan(0);
  });
});

async function fill(): Promise<Filled> {
  const { id: en } = await saved('https://en.example/', 'The talks opened.');
  const { id: ar } = await saved('https://ar.example/', 'انطلقت المحادثات.');
  const { id: he } = await saved('https://he.example/', 'הדובר הכחיש.');
  await tagArticles([en, ar], { add: ['wave one'], remove: [] });
  await addCorrection(en, { ...CORRECTION, id: 'c-1' });
  const read = await getArticles([en, ar]);
  const lines = read.ok ? read.articles.map((each) => contentLine(recordContent(each))) : [];
  await bringLines('r-1', 0, [
    ...lines.map((line) => line.replaceAll('.example/', '.example/brought')),
    contentLine({ aside: { id: 'an-odd-one' } }),
  ]);
  const { id: gone } = await saved('https://gone.example/', 'It was said.');
  await deleteArticles([gone], 'd-1');
  await damage(he);
  return { en, ar, he, lines };
}
