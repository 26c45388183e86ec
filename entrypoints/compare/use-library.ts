import { useCallback, useState } from 'preact/hooks';
import { useReadAgain } from '../../components/parts/use-read-again.ts';
import { askedBy } from '../../core/comparison/comparison-address.ts';
import type { Correction } from '../../core/comparison/corrections.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { MissingArticles } from '../../core/library/missing-articles.ts';
import { type Answer, ask } from '../../platform/ask.ts';
import { keptChoice } from '../../platform/kept-choices.ts';

/** `damaged`: ids of records that cannot be read. */
type Kept = { articles: SavedArticle[]; damaged: string[] };
type Read = Kept | { problem: string };
type Listed = { ids: string[]; missing: MissingArticles | null };

/** The saved articles as the background has them, read again whenever the page is looked at again. */
export function useLibrary() {
  const [read, setRead] = useState<Read | null>(null);
  const [undos, setUndos] = useState<Undo[]>([]);

  const refresh = useCallback(async () => {
    const answer = await keptArticles();
    // What is on the screen stays there when the background cannot be reached for a moment.
    setRead((before) => (answer.ok || !before || 'problem' in before ? readOf(answer) : before));
  }, []);

  useReadAgain(refresh);

  const remove = async (id: string): Promise<Answer> => {
    const deletion = crypto.randomUUID();
    const answer = await ask({ type: 'delete-articles', ids: [id], deletion });
    // What was not answered may have been done all the same.
    if (answer.ok || answer.problem === 'no-answer') {
      setUndos((before) => [...before, { type: 'undo-deletion', deletion }]);
    }
    await refresh();
    return answer;
  };

  /** These print one text, and count each for itself all the same. */
  const setApart = async (ids: string[]): Promise<Answer> => {
    const answer = await ask<{ before: CopyLinks[] }>({ type: 'keep-apart', ids });
    if (answer.ok && answer.before.length > 0) {
      const { before } = answer;
      setUndos((others) => [...others, { type: 'put-back-copies', before }]);
    }
    await refresh();
    return answer;
  };

  /** What was undone; null where there was nothing to undo. */
  const undo = async (): Promise<Answer<{ undone: Undo['type'] }> | null> => {
    const last = undos.at(-1);
    if (last === undefined) return null;
    const answer = await ask(last);
    if (answer.ok) setUndos((before) => before.filter((each) => each !== last));
    await refresh();
    return answer.ok ? { ok: true, undone: last.type } : answer;
  };

  /** Adds or takes away a correction, and has that article alone read again. */
  const correct = async (id: string, change: CorrectionChange): Promise<Answer> => {
    const answer = await ask<{ changed: string[] }>({ ...change, id });
    const again = await ask<{ articles: SavedArticle[] }>({ type: 'get-articles', ids: [id] });
    if (again.ok) setRead((before) => withArticles(before, again.articles));
    if (!answer.ok || answer.changed.length > 0) return answer;
    return { ok: false, problem: 'other' };
  };

  return { read, refresh, remove, setApart, undo, correct, canUndo: undos.length > 0 };
}

/** What leads back from a deletion, or from articles set apart. */
type Undo =
  | { type: 'undo-deletion'; deletion: string }
  | { type: 'put-back-copies'; before: CopyLinks[] };
type CopyLinks = Pick<SavedArticle, 'id' | 'copyOf' | 'apartFrom'>;

export type CorrectionChange =
  | { type: 'add-correction'; correction: Correction }
  | { type: 'remove-correction'; correction: string };

function withArticles(read: Read | null, changed: SavedArticle[]): Read | null {
  if (!read || 'problem' in read) return read;
  const byId = new Map(changed.map((each) => [each.id, each]));
  return { ...read, articles: read.articles.map((each) => byId.get(each.id) ?? each) };
}

const AT_ONCE = 50; // articles a message: browsers refuse one that holds a whole large library

/** Those that the address names, else all. */
async function keptArticles(): Promise<Answer<Kept>> {
  const wanted = await wantedArticles();
  if (!wanted.ok) return wanted;
  const { ids } = wanted;
  const articles: SavedArticle[] = [];
  const damaged: string[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const answer = await ask<Kept>({ type: 'get-articles', ids: some });
    if (!answer.ok) return answer;
    articles.push(...answer.articles);
    damaged.push(...answer.damaged);
  }
  return { ok: true, articles, damaged };
}

async function wantedArticles(): Promise<Answer<{ ids: string[] }>> {
  const asked = askedBy(location.search);
  if ('ids' in asked) return { ok: true, ids: asked.ids };
  if ('choice' in asked) {
    const ids = await keptChoice(asked.choice);
    return ids ? { ok: true, ids } : { ok: false, problem: 'choice-gone' };
  }
  const listed = await ask<Listed>({ type: 'list-ids' });
  if (!listed.ok) return listed;
  const { ids, missing } = listed;
  if (ids.length === 0 && missing) return { ok: false, problem: 'library-emptied' };
  return { ok: true, ids };
}

function readOf(answer: Answer<Kept>): Read {
  if (!answer.ok) return { problem: answer.problem };
  return { articles: answer.articles, damaged: answer.damaged };
}
