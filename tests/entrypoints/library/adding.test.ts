import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerForLibrary } from '../../../entrypoints/background/answer-for-library.ts';
import type { AddProgress } from '../../../entrypoints/library/add-progress.ts';
import { type Adding, startAdding } from '../../../entrypoints/library/adding.ts';
import type { AddSource } from '../../../entrypoints/library/sources.ts';
import type { LibraryMessage } from '../../../platform/messages.ts';
import { articleOf, list, startEmptyLibrary } from '../../support/library.ts';

// The background's own answers, without the browser that carries them.
let silent = 0;
vi.mock('../../../platform/ask.ts', () => ({
  ask: (message: LibraryMessage) =>
    silent-- > 0 ? { ok: false, problem: 'no-answer' } : answerForLibrary(message),
}));

beforeEach(() => {
  startEmptyLibrary();
  silent = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
});

const texts = (count: number): AddSource[] =>
  Array.from({ length: count }, (_, n) => ({
    kind: 'text',
    name: `Text ${n}`,
    article: articleOf(`https://daily.example/${n}`, `What text ${n} says. قال. אמר.`),
  }));

describe('adding', () => {
  it('keeps all, says how many, and adds nothing the second time', async () => {
    expect(await until('done', texts(60)).ended).toMatchObject({
      done: 1,
      counts: { new: 60, changed: 0, same: 0 },
      failures: [],
    });
    expect((await until('done', texts(60)).ended).counts).toEqual({ new: 0, changed: 0, same: 60 });
    expect((await list()).articles).toHaveLength(60);
  });

  it('goes on where a refused source was, and says of which and why', async () => {
    const refused: AddSource = { kind: 'refused', name: 'https://x.example/', problem: 'not-open' };
    const { failures, counts } = await until('done', [refused, ...texts(2)]).ended;
    expect(failures).toEqual([{ name: 'https://x.example/', problem: 'not-open' }]);
    expect(counts.new).toBe(2);
  });

  it('stops when the disk is full, keeps what was kept, and goes on when there is room', async () => {
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof put>
    ) {
      if (++puts > 70) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const { adding, ended, next } = until('stopped', texts(60));
    expect(await ended).toMatchObject({ problem: 'library-full', counts: { new: 25 } });
    expect((await list()).articles).toHaveLength(25);
    vi.restoreAllMocks();
    const done = next('done');
    adding.resume();
    expect(await done).toMatchObject({ problem: null, counts: { new: 60, same: 0 } });
    expect((await list()).articles).toHaveLength(60);
  });

  it('asks again while the background does not answer', async () => {
    silent = 3;
    expect((await until('done', texts(5)).ended).counts.new).toBe(5);
  });

  it('stops when it is told to and takes up where it was', async () => {
    const { adding, ended, next } = until('stopped', texts(200));
    adding.cancel();
    const { counts } = await ended;
    expect(counts.new).toBeLessThan(200);
    expect((await list()).articles).toHaveLength(counts.new);
    const done = next('done');
    adding.resume();
    expect((await done).counts).toEqual({ new: 200, changed: 0, same: 0 });
  });

  it('names what it added, to be taken back', async () => {
    await until('done', texts(3)).ended;
    const { added, counts } = await until('done', texts(5)).ended;
    expect(counts).toEqual({ new: 2, changed: 0, same: 3 });
    expect(added).toHaveLength(2);
  });
});

/** Starts adding; `ended` is how it stands when it is first in that state. */
function until(state: AddProgress['state'], sources: AddSource[]) {
  let tell: (progress: AddProgress) => void = () => {};
  const next = (wanted: AddProgress['state']) =>
    new Promise<AddProgress>((resolve) => {
      tell = (progress) => {
        if (progress.state === wanted) resolve(progress);
      };
    });
  const ended = next(state);
  const adding: Adding = startAdding(sources, (progress) => tell(progress));
  return { adding, ended, next };
}
