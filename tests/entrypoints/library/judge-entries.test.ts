import '../../support/extension.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { answerForLibrary } from '../../../entrypoints/background/answer-for-library.ts';
import type { JudgedEntries } from '../../../entrypoints/library/judge-entries.ts';
import type { LibraryMessage } from '../../../platform/messages.ts';
import { harbourDossier } from '../../support/comparison.ts';
import { saved, startEmptyLibrary } from '../../support/library.ts';
import { stubThreads } from '../../support/reading-thread.ts';

// The background's own answers, without the browser that carries them.
let refused: string[] = [];
vi.mock('../../../platform/ask.ts', () => ({
  ask: (message: LibraryMessage) =>
    message.type === 'get-articles' && message.ids.some((id) => refused.includes(id))
      ? { ok: false, problem: 'no-answer' }
      : answerForLibrary(message),
}));
vi.mock('../../../platform/own-version.ts', () => ({ ownVersion: () => '1.0.0' }));

const { ARTICLES_A_MESSAGE, judgeEntries } = await import(
  '../../../entrypoints/library/judge-entries.ts'
);

const TEXTS = ['The harbour talks opened.', 'انطلقت محادثات الميناء.', 'שיחות הנמל נפתחו.'];

beforeEach(() => {
  startEmptyLibrary();
  stubThreads();
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
});

it.each([
  ['first', 0],
  ['second', 1],
  ['last', 2],
])('goes on where the %s batch is refused, and says of which articles', async (_, at) => {
  const ids: string[] = [];
  for (let n = 0; n < 2.5 * ARTICLES_A_MESSAGE; n++) {
    ids.push((await saved(`https://a.example/${n}`, `${TEXTS[n % 3]} ${n}`)).id);
  }
  const batch = ids.slice(at * ARTICLES_A_MESSAGE, (at + 1) * ARTICLES_A_MESSAGE);
  refused = batch.slice(0, 1);
  const { verdicts, failed } = await judged(ids);
  expect(failed).toEqual(batch);
  expect(verdicts.map(({ id }) => id).sort()).toEqual(
    ids.filter((id) => !batch.includes(id)).sort(),
  );
});

/** Until it has been told of every one. */
async function judged(ids: string[]): Promise<JudgedEntries> {
  const all: JudgedEntries = { verdicts: [], failed: [] };
  const stop = judgeEntries(ids, harbourDossier, ({ verdicts, failed }) => {
    all.verdicts.push(...verdicts);
    all.failed.push(...failed);
  });
  await vi.waitFor(() => expect(all.verdicts.length + all.failed.length).toBe(ids.length), 4_000);
  stop();
  return all;
}
