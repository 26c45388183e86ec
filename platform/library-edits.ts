import {
  type Correction,
  withCorrection,
  withoutCorrection,
} from '../core/comparison/corrections.ts';
import { joined, type SavedArticle } from '../core/comparison/saved-article.ts';
import type { Answer } from './ask.ts';
import { changeLibrary } from './library-database.ts';
import { readForEdit, writeRecord } from './library-records.ts';

// What a person adds to saved articles: tags, corrections, what is a copy of what. Each is one
// transaction, adding what is there already changes nothing, and the answer says what did change:
// undoing it must not touch the rest.

export function tagArticles(
  ids: string[],
  { add, remove }: { add: string[]; remove: string[] },
): Promise<Answer<{ changed: string[] }>> {
  return named(
    editAll(ids, (saved) => {
      const kept = saved.tags.filter((tag) => !remove.includes(tag));
      return { ...saved, tags: joined(kept, add) };
    }),
  );
}

export function addCorrection(
  id: string,
  correction: Correction,
): Promise<Answer<{ changed: string[] }>> {
  return named(
    editAll([id], (saved) => ({
      ...saved,
      corrections: withCorrection(saved.corrections, correction),
    })),
  );
}

/** Undoes a correction; `addCorrection` with the same one undoes that. */
export function removeCorrection(
  id: string,
  correction: string,
): Promise<Answer<{ changed: string[] }>> {
  return named(
    editAll([id], (saved) => ({
      ...saved,
      corrections: withoutCorrection(saved.corrections, correction),
    })),
  );
}

/** What of an article says which copies belong together. */
export type CopyLinks = Pick<SavedArticle, 'id' | 'copyOf' | 'apartFrom'>;
type Relinked = Answer<{ before: CopyLinks[] }>;

/** These are copies of that article. */
export function joinCopies(ids: string[], original: string): Promise<Relinked> {
  return relinked(
    editAll(ids, (saved) => ({
      ...saved,
      copyOf: original === saved.id ? null : original,
      apartFrom: saved.apartFrom.filter((each) => each !== original),
    })),
  );
}

/** These are much alike, and yet articles of their own. */
export function keepApart(ids: string[]): Promise<Relinked> {
  return relinked(
    editAll(ids, (saved) => ({
      ...saved,
      copyOf: null,
      apartFrom: joined(
        saved.apartFrom,
        ids.filter((each) => each !== saved.id),
      ),
    })),
  );
}

/** Undoes both: these are what they were to each other before. */
export function putBackCopies(before: CopyLinks[]): Promise<Relinked> {
  const byId = new Map(before.map((links) => [links.id, links]));
  return relinked(editAll([...byId.keys()], (saved) => ({ ...saved, ...byId.get(saved.id) })));
}

// All of them or none: half an edit could not be undone. Answers with those that were changed, as
// they were before.
function editAll(
  ids: string[],
  edit: (saved: SavedArticle) => SavedArticle,
): Promise<Answer<{ changed: SavedArticle[] }>> {
  return changeLibrary<{ changed: SavedArticle[] }>(async (change) => {
    const found = [];
    for (const id of ids) found.push(await readForEdit(change, id));
    const refused = found.find((answer) => !answer.ok);
    if (refused) return refused;
    const changed: SavedArticle[] = [];
    for (const answer of found) {
      if (!answer.ok) continue;
      const after = edit(answer.saved);
      if (JSON.stringify(after) === JSON.stringify(answer.saved)) continue;
      const written = await writeRecord(change, after);
      if (!written.ok) return written;
      changed.push(answer.saved);
    }
    return { ok: true, changed };
  });
}

async function named(
  edited: Promise<Answer<{ changed: SavedArticle[] }>>,
): Promise<Answer<{ changed: string[] }>> {
  const answer = await edited;
  return answer.ok ? { ok: true, changed: answer.changed.map(({ id }) => id) } : answer;
}

async function relinked(edited: Promise<Answer<{ changed: SavedArticle[] }>>): Promise<Relinked> {
  const answer = await edited;
  if (!answer.ok) return answer;
  const before = answer.changed.map(({ id, copyOf, apartFrom }) => ({ id, copyOf, apartFrom }));
  return { ok: true, before };
}
