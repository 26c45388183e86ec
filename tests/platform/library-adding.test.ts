import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addArticles, type Reading } from '../../platform/library-adding.ts';
import { LIBRARY } from '../../platform/library-database.ts';
import { tagArticles } from '../../platform/library-edits.ts';
import { listEntries, readTexts } from '../../platform/library-entries.ts';
import { deleteArticles, forgetDeleted, undoDeletion } from '../../platform/library-removal.ts';
import { articleOf, DOSSIER, damage, list, saved, startEmptyLibrary } from '../support/library.ts';

beforeEach(startEmptyLibrary);

describe('adding many', () => {
  it('says of each what became of it, in order', async () => {
    const one = reading('one');
    expect(await outcomes([one, reading('two'), { article: { title: 1 }, readAt: null }])).toEqual([
      'new',
      'new',
      'refused',
    ]);
    expect(await outcomes([one, reading('two', 'Other words.')])).toEqual(['same', 'changed']);
  });

  it('changes nothing when it is repeated, not even the time of saving', async () => {
    const many = Array.from({ length: 50 }, (_, n) => reading(`${n}`));
    await addArticles(many, DOSSIER);
    await tagArticles([(await entries())[0]?.id ?? ''], { add: ['kept'], remove: [] });
    const before = await list();
    expect(new Set(await outcomes(many))).toEqual(new Set(['same']));
    expect(await list()).toEqual(before);
  });

  it('keeps one of two that were added at once', async () => {
    const [one, other] = await Promise.all([
      outcomes([reading('one')]),
      outcomes([reading('one')]),
    ]);
    expect([...one, ...other].sort()).toEqual(['new', 'same']);
    expect((await list()).articles).toHaveLength(1);
  });

  it('leaves the text that was read later in place of an archived one', async () => {
    await outcomes([reading('one', 'The text of today.', '2024-11-28T10:00:00Z')]);
    await outcomes([reading('one', 'The text of then.', '2024-10-30T10:00:00Z')]);
    const { articles } = await list();
    expect(articles[0]?.article.blocks[0]?.text).toBe('The text of today.');
    expect(articles[0]?.earlier).toHaveLength(1);
  });
});

describe('adding again because an answer was lost', () => {
  it('is told as it was the first time, and changes nothing', async () => {
    await addArticles([reading('before')], DOSSIER);
    const begun = new Date(Date.now() + 1).toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const readings = [reading('before'), reading('before-in-other-words'), reading('קרא')];
    await addArticles(readings, DOSSIER);
    const answer = await addArticles(readings, DOSSIER, begun);
    expect(answer).toMatchObject({
      added: [{ outcome: 'same' }, { outcome: 'new' }, { outcome: 'new' }],
    });
  });

  it('keeps what was changed apart from what was new', async () => {
    const begun = new Date().toISOString();
    await addArticles([reading('page', 'مسودة أولى.')], DOSSIER);
    await addArticles([reading('page', 'مسودة ثانية.')], DOSSIER);
    const answer = await addArticles([reading('page', 'مسودة ثانية.')], DOSSIER, begun);
    expect(answer).toMatchObject({ added: [{ outcome: 'changed' }] });
  });
});

describe('entries', () => {
  it('stand for the articles in the list, without their texts', async () => {
    const article = articleOf('https://www.daily.example/amp/talks', 'קרא את הטיוטה.', 'he');
    await addArticles([{ article, readAt: null }], DOSSIER);
    expect(await entries()).toMatchObject([
      {
        address: 'https://www.daily.example/amp/talks',
        page: 'daily.example/talks',
        outlet: 'The Daily Example',
        title: 'Talks',
        language: 'he',
        published: '2024-10-31',
        characters: 14,
        tags: [],
        verdicts: [],
      },
    ]);
  });

  it('are made anew where they are missing, and told of where the record is damaged', async () => {
    const [sound, damaged] = [
      await saved('https://a.example/', 'A.'),
      await saved('https://b.example/', 'B.'),
    ];
    await damage(damaged.id);
    const raw = await openDB(LIBRARY);
    await raw.clear('entries');
    raw.close();
    const listed = await listEntries();
    expect(listed).toMatchObject({ ok: true, entries: [{ id: sound.id }], damaged: [damaged.id] });
  });

  it('lead to the texts', async () => {
    const { id } = await saved('https://a.example/', 'نص المقال.');
    expect(await readTexts([id, '0'.repeat(64)])).toEqual({
      ok: true,
      texts: [[id, 'Talks\nنص المقال.']],
    });
  });
});

describe('deleting several', () => {
  it('is undone in one step, also by somebody else, with tags and damaged records', async () => {
    const ids = [];
    for (const name of ['a', 'b', 'c'])
      ids.push((await saved(`https://${name}.example/`, name)).id);
    await tagArticles(ids, { add: ['draft'], remove: [] });
    await damage(ids[1] ?? '');
    const before = await list();
    expect(await deleteArticles([...ids, '0'.repeat(64)], 'd1')).toEqual({ ok: true, removed: 3 });
    expect(await list()).toEqual({ articles: [], damaged: [] });
    expect(await undoDeletion('d1')).toEqual({ ok: true, restored: 3 });
    expect(await list()).toEqual(before);
    expect(await undoDeletion('d1')).toEqual({ ok: false, problem: 'article-gone' });
  });

  it('undoes only the deletion that is named, and nothing once it is forgotten', async () => {
    const [a, b] = [await saved('https://a.example/', 'A'), await saved('https://b.example/', 'B')];
    await deleteArticles([a.id], 'd1');
    await deleteArticles([b.id], 'd2');
    await undoDeletion('d2');
    expect((await list()).articles.map(({ id }) => id)).toEqual([b.id]);
    await forgetDeleted();
    expect(await undoDeletion('d1')).toMatchObject({ ok: false });
  });
});

function reading(
  name: string,
  text = `The text of ${name}.`,
  readAt: string | null = null,
): Reading {
  return { article: articleOf(`https://daily.example/${name}`, text), readAt };
}

async function outcomes(readings: Reading[]) {
  const answer = await addArticles(readings, DOSSIER);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.added.map(({ outcome }) => outcome);
}

async function entries() {
  const answer = await listEntries();
  if (!answer.ok) throw new Error(answer.problem);
  return answer.entries;
}
