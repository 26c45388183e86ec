import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Correction } from '../../core/comparison/corrections.ts';
import type { DamagedRecord } from '../../core/comparison/read-record.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import { type Answer, ask } from '../../platform/ask.ts';

type Kept = { articles: SavedArticle[]; damaged: DamagedRecord[] };
type Read = Kept | { problem: string };

/** The saved articles as the background has them, read again whenever the page is looked at again. */
export function useLibrary() {
  const [read, setRead] = useState<Read | null>(null);
  const [removed, setRemoved] = useState<unknown[]>([]);

  const refresh = useCallback(async () => {
    const answer = await keptArticles();
    // What is on the screen stays there when the background cannot be reached for a moment.
    setRead((before) => (answer.ok || !before || 'problem' in before ? readOf(answer) : before));
  }, []);

  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    void refresh();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [refresh]);

  /** Null when it worked, else the problem. */
  const remove = async (id: string): Promise<string | null> => {
    const answer = await ask<{ record: unknown }>({ type: 'delete-article', id });
    if (answer.ok) setRemoved((before) => [...before, answer.record]);
    await refresh();
    return answer.ok ? null : answer.problem;
  };

  const undo = async (): Promise<string | null> => {
    const record = removed.at(-1);
    const answer = await ask({ type: 'restore-article', record });
    if (answer.ok) setRemoved((before) => before.filter((each) => each !== record));
    await refresh();
    return answer.ok ? null : answer.problem;
  };

  /** Adds or takes away a correction, and has that article alone read again. */
  const correct = async (id: string, change: CorrectionChange): Promise<string | null> => {
    const answer = await ask<{ changed: string[] }>({ ...change, id });
    const again = await ask<{ articles: SavedArticle[] }>({ type: 'get-articles', ids: [id] });
    if (again.ok) setRead((before) => withArticles(before, again.articles));
    if (!answer.ok) return answer.problem;
    return answer.changed.length > 0 ? null : 'other';
  };

  return { read, refresh, remove, undo, correct, canUndo: removed.length > 0 };
}

export type CorrectionChange =
  | { type: 'add-correction'; correction: Correction }
  | { type: 'remove-correction'; correction: string };

function withArticles(read: Read | null, changed: SavedArticle[]): Read | null {
  if (!read || 'problem' in read) return read;
  const byId = new Map(changed.map((each) => [each.id, each]));
  return { ...read, articles: read.articles.map((each) => byId.get(each.id) ?? each) };
}

const AT_ONCE = 200; // articles a message

/** Those that the address names, else all. */
async function keptArticles(): Promise<Answer<Kept>> {
  const named = new URLSearchParams(location.search).get('articles');
  if (named === null) return ask<Kept>({ type: 'list-articles' });
  const ids = named.split(',').filter(Boolean);
  const articles: SavedArticle[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const answer = await ask<{ articles: SavedArticle[] }>({ type: 'get-articles', ids: some });
    if (!answer.ok) return answer;
    articles.push(...answer.articles);
  }
  return { ok: true, articles, damaged: [] };
}

function readOf(answer: Answer<Kept>): Read {
  if (!answer.ok) return { problem: answer.problem };
  return { articles: answer.articles, damaged: answer.damaged };
}
