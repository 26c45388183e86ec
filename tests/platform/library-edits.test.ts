import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../../core/comparison/corrections.ts';
import { LIBRARY } from '../../platform/library-database.ts';
import {
  addCorrection,
  joinCopies,
  keepApart,
  putBackCopies,
  removeCorrection,
  tagArticles,
} from '../../platform/library-edits.ts';
import { deleteArticles, undoDeletion } from '../../platform/library-removal.ts';
import { list, saved, startEmptyLibrary } from '../support/library.ts';

beforeEach(startEmptyLibrary);

const correction: Correction = {
  id: 'c1',
  of: { kind: 'date' },
  was: '2024-10-31',
  is: '2024-10-30',
  at: '2024-12-01T10:00:00.000Z',
  note: 'The page says Wednesday.',
};

describe('tags', () => {
  it('are put on several articles at once, once each, and taken off', async () => {
    const [one, other] = [await savedAt('one'), await savedAt('other')];
    await tagArticles([one, other], { add: ['مسودة', 'draft'], remove: [] });
    await tagArticles([one], { add: ['draft', 'טיוטה'], remove: ['مسودة'] });
    expect(await tagsOf(one)).toEqual(['draft', 'טיוטה']);
    expect(await tagsOf(other)).toEqual(['draft', 'مسودة']);
  });

  it('tell which articles they changed, so that the tags of others outlast an undo', async () => {
    const [one, other] = [await savedAt('one'), await savedAt('other')];
    await tagArticles([one], { add: ['draft'], remove: [] });
    const answer = await tagArticles([one, other], { add: ['draft'], remove: [] });
    expect(answer).toEqual({ ok: true, changed: [other] });
  });

  it('change none of the articles where one of them is gone', async () => {
    const one = await savedAt('one');
    const answer = await tagArticles([one, '0'.repeat(64)], { add: ['draft'], remove: [] });
    expect(answer).toEqual({ ok: false, problem: 'article-gone' });
    expect(await tagsOf(one)).toEqual([]);
  });

  it('all arrive when fifty are put on at once', async () => {
    const one = await savedAt('one');
    const tags = Array.from({ length: 50 }, (_, n) => `tag ${n}`);
    await Promise.all(tags.map((tag) => tagArticles([one], { add: [tag], remove: [] })));
    expect(await tagsOf(one)).toEqual(tags.sort());
  });

  it.each(['draft', 'مسودة', 'טיוטה'])('beyond the fiftieth are refused: %s', async (tag) => {
    const [full, other] = [await savedAt('full'), await savedAt('other')];
    const tags = Array.from({ length: 50 }, (_, n) => `tag ${n}`).sort();
    await tagArticles([full], { add: tags, remove: [] });
    const added = await tagArticles([other, full], { add: [tag], remove: [] });
    expect(added).toEqual({ ok: false, problem: 'too-many-tags', article: 'Talks' });
    expect(await tagsOf(full)).toEqual(tags);
    expect(await tagsOf(other)).toEqual([]); // all of them or none
    await tagArticles([full], { add: [tag], remove: ['tag 7'] });
    expect(await tagsOf(full)).toContain(tag);
  });

  it('of a deleted article and of the one saved since are never dropped to make room', async () => {
    const id = await savedAt('one');
    const tags = (name: string) => Array.from({ length: 30 }, (_, n) => `${name} ${n}`);
    await tagArticles([id], { add: tags('before'), remove: [] });
    await deleteArticles([id], 'd1');
    await savedAt('one');
    await tagArticles([id], { add: tags('since'), remove: [] });
    expect(await undoDeletion('d1')).toEqual({
      ok: false,
      problem: 'too-many-tags',
      article: 'Talks',
    });
    expect(await tagsOf(id)).toEqual(tags('since').sort());
    await tagArticles([id], { add: [], remove: tags('since') });
    expect(await undoDeletion('d1')).toEqual({ ok: true, restored: 1 });
    expect(await tagsOf(id)).toEqual(tags('before').sort());
  });
});

describe('corrections', () => {
  it('are added once, stay when the page is saved again, and are undone', async () => {
    const id = await savedAt('one');
    await addCorrection(id, correction);
    await addCorrection(id, { ...correction, is: '2024-10-29' });
    await saved('https://daily.example/one', 'Another text.');
    expect((await record(id))?.corrections).toEqual([correction]);
    await removeCorrection(id, 'c1');
    expect((await record(id))?.corrections).toEqual([]);
  });

  it('beyond the thousandth are refused, and one that is there already is not', async () => {
    const id = await savedAt('one');
    const thousand = Array.from({ length: 1_000 }, (_, n) => ({ ...correction, id: `c${n}` }));
    await put({ ...(await record(id)), corrections: thousand });
    expect(await addCorrection(id, { ...correction, id: 'one more' })).toEqual({
      ok: false,
      problem: 'too-many-corrections',
      article: 'Talks',
    });
    expect(await addCorrection(id, correction)).toEqual({ ok: true, changed: [] });
    expect((await record(id))?.corrections).toHaveLength(1_000);
  });
});

describe('copies', () => {
  it('are joined to one, kept apart, and offered again', async () => {
    const [one, other] = [await savedAt('one'), await savedAt('other')];
    await joinCopies([one, other], one);
    expect((await record(one))?.copyOf).toBeNull();
    expect((await record(other))?.copyOf).toBe(one);
    await keepApart([one, other]);
    expect(await record(other)).toMatchObject({ copyOf: null, apartFrom: [one] });
  });

  it('are put back as they were, with what had been decided of them before', async () => {
    const [one, other, third] = [await savedAt('one'), await savedAt('other'), await savedAt('3')];
    await keepApart([other, third]);
    const joined = await joinCopies([one, other, third], other);
    expect(await record(third)).toMatchObject({ copyOf: other, apartFrom: [] });
    if (joined.ok) await putBackCopies(joined.before);
    expect(await record(one)).toMatchObject({ copyOf: null, apartFrom: [] });
    expect(await record(third)).toMatchObject({ copyOf: null, apartFrom: [other] });
  });

  it('are kept apart from a thousand at most, and stay readable', async () => {
    const [one, other] = [await savedAt('one'), await savedAt('other')];
    const apartFrom = Array.from({ length: 1_000 }, (_, n) => String(n).padStart(64, '0'));
    await put({ ...(await record(one)), apartFrom });
    expect(await keepApart([other, one])).toEqual({
      ok: false,
      problem: 'too-many-apart',
      article: 'Talks',
    });
    expect((await record(one))?.apartFrom).toEqual(apartFrom);
    expect((await record(other))?.apartFrom).toEqual([]);
  });
});

describe('an article that has no room left', () => {
  it.each(['Talks go on', 'محادثات الهدنة', 'שיחות הפסקת האש'])(
    'is named by its title: %s',
    async (value) => {
      const id = await savedAt('full');
      const full = await record(id);
      const title = { value, from: 'json-ld' };
      const tags = Array.from({ length: 50 }, (_, n) => `tag ${n}`).sort();
      await put({ ...full, article: { ...full?.article, title }, tags });
      const answer = await tagArticles([id], { add: ['one more'], remove: [] });
      expect(answer).toEqual({ ok: false, problem: 'too-many-tags', article: value });
    },
  );

  it.each([
    ['its address', 'https://daily.example/full'],
    ['how its text begins', null],
  ])('is named without a title by %s', async (_, address) => {
    const id = await savedAt('full');
    const full = await record(id);
    const tags = Array.from({ length: 50 }, (_, n) => `tag ${n}`).sort();
    await put({ ...full, address, article: { ...full?.article, title: null }, tags });
    const answer = await tagArticles([id], { add: ['one more'], remove: [] });
    expect(answer).toMatchObject({ ok: false, article: address ?? 'The text of full.' });
  });

  it('is begun afresh, kept apart from none, once it is deleted and saved again', async () => {
    const [one, other] = [await savedAt('one'), await savedAt('other')];
    const apartFrom = Array.from({ length: 1_000 }, (_, n) => String(n).padStart(64, '0'));
    await put({ ...(await record(one)), apartFrom });
    await deleteArticles([one], 'd1');
    await savedAt('one');
    expect(await keepApart([other, one])).toMatchObject({ ok: true });
  });
});

async function put(record: object): Promise<void> {
  const raw = await openDB(LIBRARY);
  await raw.put('articles', record);
  raw.close();
}

async function savedAt(name: string): Promise<string> {
  return (await saved(`https://daily.example/${name}`, `The text of ${name}.`)).id;
}

async function record(id: string) {
  return (await list()).articles.find((each) => each.id === id);
}

async function tagsOf(id: string) {
  return (await record(id))?.tags;
}
