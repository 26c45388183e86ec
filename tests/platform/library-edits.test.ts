import { beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../../core/comparison/corrections.ts';
import {
  addCorrection,
  joinCopies,
  keepApart,
  putBackCopies,
  removeCorrection,
  tagArticles,
} from '../../platform/library-edits.ts';
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
});

async function savedAt(name: string): Promise<string> {
  return (await saved(`https://daily.example/${name}`, `The text of ${name}.`)).id;
}

async function record(id: string) {
  return (await list()).articles.find((each) => each.id === id);
}

async function tagsOf(id: string) {
  return (await record(id))?.tags;
}
