import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { sorted } from '../../core/library/filter.ts';
import type { LibraryEntry } from '../../core/library/library-entry.ts';
import { addArticles } from '../../platform/library-adding.ts';
import { LIBRARY } from '../../platform/library-database.ts';
import { joinCopies } from '../../platform/library-edits.ts';
import { listEntries, listIds, newestEntries } from '../../platform/library-entries.ts';
import { articleOf, DOSSIER, damage, startEmptyLibrary } from '../support/library.ts';

const LANGUAGES = ['en', 'ar', 'he'] as const;
const compare = new Intl.Collator('en').compare;

beforeEach(startEmptyLibrary);

describe('the newest articles', () => {
  it('are those that the whole list begins with, in its order', async () => {
    await add(70, (n) => `2024-10-${String(1 + (n % 5)).padStart(2, '0')}`);
    const whole = sorted(await allEntries(), 'newest', compare);
    for (const most of [1, 20, 50])
      expect((await newest(most)).newest).toEqual(whole.slice(0, most));
    expect((await newest(50)).articles).toBe(70);
  });

  it('are without those that have no date, which the list ends with', async () => {
    await add(10, (n) => (n % 2 === 0 ? null : '2024-10-31'));
    const { newest: dated, articles } = await newest(50);
    expect(dated.map(({ published }) => published)).toEqual(Array(5).fill('2024-10-31'));
    expect(articles).toBe(10);
  });

  it('are without copies, which stand under their originals', async () => {
    await add(3, () => '2024-10-31');
    const [one = '', other = '', third = ''] = (await allEntries()).map(({ id }) => id);
    await joinCopies([one, other], one);
    expect((await newest(50)).newest.map(({ id }) => id).sort()).toEqual([one, third].sort());
  });

  it('are none in an empty library', async () => {
    expect(await newest(50)).toMatchObject({ newest: [], articles: 0 });
  });
});

describe('a library longer than a part of the list', () => {
  it('is listed whole, each article once and each damaged one by its id', async () => {
    await add(1_203, () => '2024-10-31');
    const ids = (await allIds()).toSorted();
    expect(new Set(ids).size).toBe(1_203);
    const [first = '', middle = '', last = ''] = [ids[0], ids[600], ids.at(-1)];
    for (const id of [first, last]) await damage(id);
    await forgetEntries([first, middle, last]);
    const { entries, damaged, parts } = await listed();
    expect(parts).toBeGreaterThan(2);
    expect(damaged.toSorted()).toEqual([first, last]);
    expect(entries.map(({ id }) => id).sort()).toEqual(ids.slice(1, -1));
    expect(await allIds()).toHaveLength(1_203);
  });
});

async function add(count: number, published: (n: number) => string | null): Promise<void> {
  const readings = Array.from({ length: count }, (_, n) => {
    const day = published(n);
    const article = {
      ...articleOf(`https://daily.example/${n}`, `Words ${n}.`, LANGUAGES[n % 3]),
      published: day === null ? null : { value: day, from: 'meta' as const },
    };
    return { article, readAt: null };
  });
  expect(await addArticles(readings, DOSSIER)).toMatchObject({ ok: true });
}

async function newest(most: number) {
  const answer = await newestEntries(most);
  if (!answer.ok) throw new Error(answer.problem);
  return answer;
}

async function allIds(): Promise<string[]> {
  const answer = await listIds();
  if (!answer.ok) throw new Error(answer.problem);
  return answer.ids;
}

async function allEntries(): Promise<LibraryEntry[]> {
  return (await listed()).entries;
}

async function listed() {
  const whole = { entries: [] as LibraryEntry[], damaged: [] as string[], parts: 0 };
  let after: string | null = null;
  do {
    const part = await listEntries(after);
    if (!part.ok) throw new Error(part.problem);
    whole.entries.push(...part.entries);
    whole.damaged.push(...part.damaged);
    whole.parts++;
    after = part.next;
  } while (after !== null);
  return whole;
}

async function forgetEntries(ids: string[]): Promise<void> {
  const raw = await openDB(LIBRARY);
  for (const id of ids) await raw.delete('entries', id);
  raw.close();
}
