import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { readRecord } from '../core/comparison/read-record.ts';
import { entryOf } from '../core/library/library-entry.ts';
import type { LibrarySchema } from './library-database.ts';

type Stores = ('articles' | 'set-aside' | 'entries' | 'removed' | 'restoring' | 'analyses')[];
type Step = (
  library: IDBPDatabase<LibrarySchema>,
  change: IDBPTransaction<LibrarySchema, Stores, 'versionchange'>,
) => Promise<void>;

/**
 * One step per version, each applied to what the one before it left. A published step never changes.
 * All of them are one transaction: a background killed in the middle leaves the old version.
 */
export const LIBRARY_STEPS: Step[] = [
  async (library) => {
    library
      .createObjectStore('articles', { keyPath: 'id' })
      .createIndex('by-dossier', 'dossier.id');
    library.createObjectStore('set-aside', { autoIncrement: true });
  },
  async (library, change) => {
    library.createObjectStore('entries', { keyPath: 'id' });
    library
      .createObjectStore('removed', { autoIncrement: true })
      .createIndex('by-deletion', 'deletion');
    // What cannot be read stays as it is, and is told of whenever the library is listed.
    const articles = change.objectStore('articles');
    for (let at = await articles.openCursor(); at; at = await at.continue()) {
      const read = readRecord(at.value);
      if (!('saved' in read)) continue;
      await at.update(read.saved);
      await change.objectStore('entries').put(entryOf(read.saved));
    }
  },
  async (library) => {
    library.createObjectStore('restoring').createIndex('by-restoring', 'restoring');
  },
  async (library) => {
    library.createObjectStore('analyses', { keyPath: ['id', 'dossier'] });
  },
  async (_library, change) => {
    change.objectStore('entries').createIndex('by-published', 'published');
  },
];
