import { useCallback, useState } from 'preact/hooks';
import { useReadAgain } from '../../components/parts/use-read-again.ts';
import type { LibraryEntry } from '../../core/library/library-entry.ts';
import type { MissingArticles } from '../../core/library/missing-articles.ts';
import { type Answer, ask } from '../../platform/ask.ts';
import type { EntriesPart } from '../../platform/library-entries.ts';
import type { JudgingDossier } from './use-verdicts.ts';

type Known = { missing: MissingArticles | null; dossier: JudgingDossier | null };
type Opened = Known & { newest: LibraryEntry[]; articles: number };
type Listed = { entries: LibraryEntry[]; damaged: string[] };
/** `unread`: how many articles have not been listed yet. */
export type Read = Known & Listed & { unread: number };

/**
 * The list of saved articles as the background has it, read again whenever the page is looked at
 * again. It is there with its newest articles first, and then with all of them.
 */
export function useEntries() {
  const [read, setRead] = useState<Read | { problem: string } | null>(null);

  const refresh = useCallback(async () => {
    const opened = await ask<Opened>({ type: 'open-library' });
    // Where there is none to begin with, the library may yet not be empty.
    if (opened.ok && opened.newest.length > 0) {
      setRead((before) => (isWhole(before) ? before : beginningOf(opened)));
    }
    const answer = opened.ok ? await allListed(opened) : opened;
    // What is on the screen stays there when the background cannot be reached for a moment.
    setRead((before) => (answer.ok || !isWhole(before) ? readOf(answer) : before));
  }, []);

  useReadAgain(refresh);

  return { read, refresh };
}

function isWhole(read: Read | { problem: string } | null): boolean {
  return read !== null && 'entries' in read && read.unread === 0;
}

function beginningOf({ newest, articles, missing, dossier }: Opened): Read {
  return { entries: newest, damaged: [], unread: articles - newest.length, missing, dossier };
}

async function allListed({ missing, dossier }: Opened): Promise<Answer<Read>> {
  const entries: LibraryEntry[] = [];
  const damaged: string[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<EntriesPart> = await ask<EntriesPart>({ type: 'list-entries', after });
    if (!answer.ok) return answer;
    entries.push(...answer.entries);
    damaged.push(...answer.damaged);
    after = answer.next;
  } while (after !== null);
  return { ok: true, entries, damaged, unread: 0, missing, dossier };
}

function readOf(answer: Answer<Read>): Read | { problem: string } {
  if (!answer.ok) return { problem: answer.problem };
  const { ok: _, ...read } = answer;
  return read;
}
