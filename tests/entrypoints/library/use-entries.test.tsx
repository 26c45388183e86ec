// @vitest-environment happy-dom
import '../../support/extension.ts';
import { renderHook, waitFor } from '@testing-library/preact';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { answerForLibrary } from '../../../entrypoints/background/answer-for-library.ts';
import { useEntries } from '../../../entrypoints/library/use-entries.ts';
import { addArticles } from '../../../platform/library-adding.ts';
import { LIBRARY } from '../../../platform/library-database.ts';
import type { LibraryMessage } from '../../../platform/messages.ts';
import { articleOf, DOSSIER, startEmptyLibrary } from '../../support/library.ts';

// The background's own answers, without the browser that carries them.
const refused = new Set<string>();
vi.mock('../../../platform/ask.ts', () => ({
  ask: (message: LibraryMessage) =>
    refused.has(message.type) ? { ok: false, problem: 'no-answer' } : answerForLibrary(message),
}));

vi.mock('../../../platform/own-version.ts', () => ({ ownVersion: () => '1.0.0' }));

const COUNT = 620;

beforeEach(async () => {
  startEmptyLibrary();
  refused.clear();
  const readings = Array.from({ length: COUNT }, (_, n) => ({
    article: articleOf(`https://daily.example/${n}`, `Words ${n}.`, ['en', 'ar', 'he'][n % 3]),
    readAt: null,
  }));
  await addArticles(readings, DOSSIER);
});

it('begins with the newest articles, and has all of them at once after that', async () => {
  const seen: [listed: number, unread: number][] = [];
  renderHook(() => {
    const { read } = useEntries();
    if (read && 'entries' in read) seen.push([read.entries.length, read.unread]);
  });
  await waitFor(() => expect(seen.at(-1)).toEqual([COUNT, 0]));
  expect(seen).toEqual([
    [50, COUNT - 50],
    [COUNT, 0],
  ]);
});

it('leaves all of them on the screen while they are read again, and where that fails', async () => {
  const seen: number[] = [];
  const { result } = renderHook(() => {
    const kept = useEntries();
    if (kept.read && 'entries' in kept.read) seen.push(kept.read.entries.length);
    return kept;
  });
  await waitFor(() => expect(seen.at(-1)).toBe(COUNT));
  await result.current.refresh();
  refused.add('list-entries');
  await result.current.refresh();
  refused.add('open-library');
  await result.current.refresh();
  await waitFor(() => expect(seen.slice(1).every((count) => count === COUNT)).toBe(true));
});

it('says what is wrong where only a beginning could be read, and reads it another time', async () => {
  refused.add('list-entries');
  const { result } = renderHook(useEntries);
  await waitFor(() => expect(result.current.read).toEqual({ problem: 'no-answer' }));
  refused.clear();
  await result.current.refresh();
  await waitFor(() => expect(result.current.read).toMatchObject({ unread: 0 }));
});

it('never takes a library for empty because what lists it is gone', async () => {
  const raw = await openDB(LIBRARY);
  await raw.clear('entries');
  raw.close();
  const seen: number[] = [];
  renderHook(() => {
    const { read } = useEntries();
    if (read && 'entries' in read) seen.push(read.entries.length);
  });
  await waitFor(() => expect(seen.at(-1)).toBe(COUNT));
  expect(seen).toEqual([COUNT]);
});
