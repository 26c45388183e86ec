import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Answer } from './ask.ts';

export const LIBRARY = 'sidelight-library';

interface LibrarySchema extends DBSchema {
  /** Anything may have happened to a profile's files, so what is read is `unknown` until checked. */
  articles: { key: string; value: unknown; indexes: { 'by-dossier': string } };
  /** Records that could not be read when their article was saved anew: kept, never looked at. */
  'set-aside': { key: number; value: unknown };
}

export type Library = IDBPDatabase<LibrarySchema>;
export type Change = IDBPTransaction<LibrarySchema, ('articles' | 'set-aside')[], 'readwrite'>;

// One step per version, each applied to what the one before it left. A published step never changes.
const STEPS: ((library: Library) => void)[] = [
  (library) => {
    library
      .createObjectStore('articles', { keyPath: 'id' })
      .createIndex('by-dossier', 'dossier.id');
    library.createObjectStore('set-aside', { autoIncrement: true });
  },
];

/**
 * Opens the library for one piece of work and closes it again: a background that is killed and
 * woken keeps nothing open anyway. What the browser refuses comes back as a problem.
 */
export async function withLibrary<T extends object>(
  work: (library: Library) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  let library: Library;
  try {
    library = await openLibrary();
  } catch (error) {
    return { ok: false, problem: REFUSED_TO_OPEN[nameOf(error)] ?? 'library-failed' };
  }
  try {
    return await work(library);
  } catch (error) {
    return { ok: false, problem: REFUSED_TO_WORK[nameOf(error)] ?? 'library-failed' };
  } finally {
    library.close();
  }
}

/** What the work answers, once the whole transaction is in. Its own error says best what failed. */
export async function committed<T>(change: { done: Promise<void> }, work: Promise<T>): Promise<T> {
  const [done] = await Promise.allSettled([change.done, work]);
  if (done.status === 'rejected') throw done.reason;
  return work;
}

// By the names IndexedDB gives its errors.
const REFUSED_TO_OPEN: Record<string, string> = {
  QuotaExceededError: 'library-full',
  BlockedError: 'library-blocked',
  VersionError: 'library-newer', // an older Sidelight was put over a newer one's library
  InvalidStateError: 'library-private', // Firefox: a private window, or no history is kept
  SecurityError: 'library-private',
};
const REFUSED_TO_WORK: Record<string, string> = {
  QuotaExceededError: 'library-full',
  InvalidStateError: 'library-blocked', // closed under our hands by an update
};

function openLibrary(): Promise<Library> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    openDB<LibrarySchema>(LIBRARY, STEPS.length, {
      upgrade(library, from) {
        for (const step of STEPS.slice(from)) step(library);
      },
      blocked() {
        givenUp = true;
        reject(new DOMException('An older version holds the library', 'BlockedError'));
      },
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    }).then((library) => (givenUp ? library.close() : resolve(library)), reject);
  });
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
