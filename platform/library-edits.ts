import {
  type Correction,
  withCorrection,
  withoutCorrection,
} from '../core/comparison/corrections.ts';
import { joined, type SavedArticle } from '../core/comparison/saved-article.ts';
import { MOST_TAGS } from '../core/library/tags.ts';
import type { Answer } from './ask.ts';
import { changeLibrary } from './library-database.ts';
import { readForEdit, writeRecord } from './library-records.ts';

// What a person adds to saved articles: tags, corrections, what is a copy of what. Each is one
// transaction, and adding what is there already changes nothing.

export function tagArticles(
  ids: string[],
  { add, remove }: { add: string[]; remove: string[] },
): Promise<Answer> {
  return editAll(ids, (saved) => {
    const kept = saved.tags.filter((tag) => !remove.includes(tag));
    return { ...saved, tags: joined(kept, add).slice(0, MOST_TAGS) };
  });
}

export function addCorrection(id: string, correction: Correction): Promise<Answer> {
  return editAll([id], (saved) => ({
    ...saved,
    corrections: withCorrection(saved.corrections, correction),
  }));
}

/** Undoes a correction; `addCorrection` with the same one undoes that. */
export function removeCorrection(id: string, correction: string): Promise<Answer> {
  return editAll([id], (saved) => ({
    ...saved,
    corrections: withoutCorrection(saved.corrections, correction),
  }));
}

/** These are copies of that article. */
export function joinCopies(ids: string[], original: string): Promise<Answer> {
  return editAll(ids, (saved) => ({
    ...saved,
    copyOf: original === saved.id ? null : original,
    apartFrom: saved.apartFrom.filter((each) => each !== original),
  }));
}

/** These are much alike, and yet articles of their own. */
export function keepApart(ids: string[]): Promise<Answer> {
  return editAll(ids, (saved) => ({
    ...saved,
    copyOf: null,
    apartFrom: joined(
      saved.apartFrom,
      ids.filter((each) => each !== saved.id),
    ),
  }));
}

/** Undoes both: what is alike among these is offered again. */
export function undoCopies(ids: string[]): Promise<Answer> {
  return editAll(ids, (saved) => ({
    ...saved,
    copyOf: null,
    apartFrom: saved.apartFrom.filter((each) => !ids.includes(each)),
  }));
}

// All of them or none: half an edit could not be undone.
function editAll(ids: string[], edit: (saved: SavedArticle) => SavedArticle): Promise<Answer> {
  return changeLibrary(async (change) => {
    const found = [];
    for (const id of ids) found.push(await readForEdit(change, id));
    const refused = found.find((answer) => !answer.ok);
    if (refused) return refused;
    for (const answer of found) if (answer.ok) await writeRecord(change, edit(answer.saved));
    return { ok: true };
  });
}
