import '../support/extension.ts';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MOST_TAGS } from '../../core/library/tags.ts';
import { articleOf, DOSSIER, saved, startEmptyLibrary } from '../support/library.ts';
import { readStored, recordsIn } from '../support/stored-library.ts';

const { recordOf } = await import('../../platform/library.ts');
const { changeLibrary, onLibraryChange } = await import('../../platform/library-database.ts');
const { addRecord } = await import('../../platform/library-records.ts');
const { rememberChange, rememberedCount } = await import('../../platform/remembered-count.ts');

beforeEach(() => {
  fakeBrowser.reset();
  startEmptyLibrary();
  onLibraryChange(rememberChange);
});

it('leaves nothing of what a change had written before it was refused, nor in the counts', async () => {
  const { id } = await saved('https://a.example/en', 'The harbour talks opened.');
  await saved('https://a.example/ar', 'انطلقت محادثات الميناء.');
  const before = { library: await readStored(), count: await rememberedCount() };
  expect(before.count?.articles).toBe(2);

  const other = await record('https://a.example/ar', 'توقفت محادثات الميناء.');
  const another = await record('https://a.example/he', 'שיחות הנמל נפתחו.');
  const tags = Array.from({ length: MOST_TAGS + 1 }, (_, n) => `tag ${n}`);
  let written: unknown;
  const answer = await changeLibrary(async (change) => {
    await addRecord(change, other);
    await addRecord(change, another);
    written = await change.objectStore('articles').getAllKeys();
    return addRecord(change, { ...another, id: 'f'.repeat(64), tags });
  });

  expect(written).toEqual([id, other.id, another.id].sort());
  expect(answer).toMatchObject({ ok: false });
  expect({ library: await readStored(), count: await rememberedCount() }).toEqual(before);
  expect(recordsIn(before.library, 'entries')).toHaveLength(2);
});

function record(address: string, text: string) {
  return recordOf(articleOf(address, text), DOSSIER, null);
}
