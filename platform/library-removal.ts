import { readRecord } from '../core/comparison/read-record.ts';
import type { Answer } from './ask.ts';
import { type Change, changeLibrary } from './library-database.ts';
import { addDamaged, addRecord, removeRecord } from './library-records.ts';

// What is deleted is put aside under the name of its deletion, so that any number of articles can be
// brought back in one step, from another page and after the background was killed. It is gone for
// good when the browser is started again.

export function deleteArticles(
  ids: string[],
  deletion: string,
): Promise<Answer<{ removed: number }>> {
  const remove = async (change: Change): Promise<Answer<{ removed: number }>> => {
    let removed = 0;
    for (const id of ids) {
      const record = await removeRecord(change, id);
      if (record === undefined) continue;
      await change.objectStore('removed').add({ deletion, record });
      removed++;
    }
    return { ok: true, removed };
  };
  return changeLibrary(remove, { deletingAtMost: ids.length });
}

/** Where an article was saved again in the meantime, the text read last stays. */
export function undoDeletion(deletion: string): Promise<Answer<{ restored: number }>> {
  return changeLibrary(async (change): Promise<Answer<{ restored: number }>> => {
    const aside = change.objectStore('removed').index('by-deletion');
    let restored = 0;
    for (let at = await aside.openCursor(deletion); at; at = await at.continue()) {
      const read = readRecord(at.value.record);
      const put =
        'saved' in read
          ? await addRecord(change, read.saved)
          : await putBackDamaged(change, at.value.record as { id: string });
      if (!put.ok) return put;
      await at.delete();
      restored++;
    }
    return restored === 0 ? { ok: false, problem: 'article-gone' } : { ok: true, restored };
  });
}

export function forgetDeleted(): Promise<Answer> {
  return changeLibrary(async (change) => {
    await change.objectStore('removed').clear();
    return { ok: true };
  });
}

// Nothing can be said of what it holds, so what was saved under its id since is worth more.
async function putBackDamaged(change: Change, record: { id: string }): Promise<Answer> {
  if (!(await addDamaged(change, record))) await change.objectStore('set-aside').add(record);
  return { ok: true };
}
