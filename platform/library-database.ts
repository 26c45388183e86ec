import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { BackupContent } from '../core/exchange/backup-content.ts';
import type { LibraryEntry } from '../core/library/library-entry.ts';
import type { Answer } from './ask.ts';
import { cameIn } from './came-articles.ts';
import { LIBRARY_STEPS } from './library-steps.ts';

export const LIBRARY = 'sidelight-library';

export interface LibrarySchema extends DBSchema {
  /** Anything may have happened to a profile's files, so what is read is `unknown` until checked. */
  articles: { key: string; value: unknown; indexes: { 'by-dossier': string } };
  /** Records that could not be read when their article was saved anew: kept, never looked at. */
  'set-aside': { key: number; value: unknown };
  /** One for each readable record, for lists that need not read the texts. */
  entries: { key: string; value: LibraryEntry; indexes: { 'by-published': string } };
  /** What the engine found, by article and dossier: it can always be worked out again. */
  analyses: { key: [id: string, dossier: string]; value: unknown };
  /** What was deleted, by deletion, until the browser is started again. */
  removed: { key: number; value: Removed; indexes: { 'by-deletion': string } };
  /** What comes in from a backup, by restoring, until all of it is there: nothing else looks at it. */
  restoring: { key: string; value: Restoring; indexes: { 'by-restoring': string } };
}

export type Removed = { deletion: string; record: unknown };
/** What a backup holds; or how many articles it brought and its settings, once it is restored. */
export type Restoring = { restoring: string } & (
  | { contents: BackupContent[] }
  | { restored: number; settings: unknown }
);
export type Library = IDBPDatabase<LibrarySchema>;
export type Change = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;
type StoreName = 'articles' | 'set-aside' | 'entries' | 'removed' | 'restoring' | 'analyses';

/** What a change does to the number of articles. */
export type ChangeKind = 'editing' | 'restoring' | { deletingAtMost: number };
export type Counts = { before: number; after: number };
/** `counts`: null where the change was refused, or no article came or went. */
export type Changed<T> = { answer: Answer<T>; counts: Counts | null };

/**
 * One transaction over all of the library: what is done in it is there whole, or not at all where it
 * answers that it is refused. `strict`: "saved" is said once it is on disk.
 */
export function changeLibrary<T extends object>(
  work: (change: Change) => Promise<Answer<T>>,
  kind: ChangeKind = 'editing',
): Promise<Answer<T>> {
  return keepCount(kind, () => changed(work));
}

/**
 * The same for what stands beside the articles and can be worked out again: their number stays, other
 * changes need not wait, and nothing is lost with what did not reach the disk.
 */
export function changeBeside<T extends object>(
  work: (change: Change) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  return withLibrary((library) => {
    const change = library.transaction(['entries', 'analyses'] as StoreName[], 'readwrite');
    return committed(change, work(change));
  });
}

type KeepCount = <T extends object>(
  kind: ChangeKind,
  change: () => Promise<Changed<T>>,
) => Promise<Answer<T>>;

/** The owner's: does each change, and keeps count of the articles. */
export function onLibraryChange(keep: KeepCount): void {
  keepCount = keep;
}

let keepCount: KeepCount = async (_kind, change) => (await change()).answer;

async function changed<T extends object>(
  work: (change: Change) => Promise<Answer<T>>,
): Promise<Changed<T>> {
  let counts: Counts | null = null;
  const answer = await withLibrary(async (library) => {
    const change = library.transaction(STORES, 'readwrite', { durability: 'strict' });
    const counted = work(change).then(async (answer) => {
      const came = cameIn(change);
      if (!answer.ok || came === 0) return answer;
      const after = await change.objectStore('articles').count(); // as this change leaves it
      counts = { before: after - came, after };
      return answer;
    });
    return committed(change, counted);
  });
  return { answer, counts: answer.ok ? counts : null };
}

const STORES: StoreName[] = [
  'articles',
  'set-aside',
  'entries',
  'removed',
  'restoring',
  'analyses',
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
    return { ok: false, problem: REFUSED_TO_OPEN[nameOf(error)] ?? (await unnamedProblem()) };
  }
  try {
    return await work(library);
  } catch (error) {
    return { ok: false, problem: REFUSED_TO_WORK[nameOf(error)] ?? (await unnamedProblem()) };
  } finally {
    library.close();
  }
}

/**
 * What the work answers, once the whole transaction is in. Where the work is refused or fails nothing
 * of it stays; where both fail, an error that is more than "aborted" says best why.
 */
async function committed<T>(change: Change, work: Promise<Answer<T>>): Promise<Answer<T>> {
  const orNothing = work.then(
    (answer) => {
      if (!answer.ok) abort(change);
      return answer;
    },
    (error) => {
      abort(change);
      throw error;
    },
  );
  const [done, worked] = await Promise.allSettled([change.done, orNothing]);
  if (worked.status === 'rejected' && nameOf(worked.reason) !== 'AbortError') throw worked.reason;
  if (worked.status === 'fulfilled' && !worked.value.ok) return worked.value;
  if (done.status === 'rejected') throw done.reason;
  return work;
}

function abort(change: Change): void {
  try {
    change.abort();
  } catch {
    // It has ended by itself.
  }
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

const NO_ROOM = 10_000_000; // bytes

/** Chromium calls a full disk by many names; what it says of the room that is left tells it apart. */
async function unnamedProblem(): Promise<string> {
  const { quota, usage } = await storageEstimate();
  return quota - usage < NO_ROOM ? 'library-full' : 'library-failed';
}

async function storageEstimate(): Promise<{ quota: number; usage: number }> {
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } =
    (await navigator.storage?.estimate().catch(() => null)) ?? {};
  return { quota, usage };
}

function openLibrary(): Promise<Library> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    openDB<LibrarySchema>(LIBRARY, LIBRARY_STEPS.length, {
      async upgrade(library, from, _to, change) {
        change.done.catch(reject); // says what was refused; the opening itself says only "aborted"
        try {
          for (const step of LIBRARY_STEPS.slice(from)) await step(library, change);
        } catch (error) {
          reject(error);
          change.abort();
        }
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
