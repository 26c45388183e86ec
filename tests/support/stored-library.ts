import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// A library as it is stored, record by record. What reads and writes it also runs in a page of the
// extension, so it can use nothing from here.

export type StoredLibrary = { version: number; stores: StoredStore[] };
type StoredStore = {
  name: string;
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[] }[];
  records: { key?: IDBValidKey; value: unknown }[];
};

const folder = join(import.meta.dirname, '..', 'fixtures', 'libraries');

/** A small library in four languages as each version wrote it, by that version's own code. */
export const earlierLibraries: StoredLibrary[] = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));

export function recordsIn({ stores }: StoredLibrary, name: string): unknown[] {
  return (stores.find((store) => store.name === name)?.records ?? []).map(({ value }) => value);
}

/** In the place of the library that is there. */
export async function writeStored({ version, stores }: StoredLibrary): Promise<void> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await asked(indexedDB.deleteDatabase('sidelight-library'));
  const open = indexedDB.open('sidelight-library', version);
  open.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes, records } of stores) {
      const store = open.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath);
      for (const { key, value } of records) store.put(value, key);
    }
  };
  (await asked(open)).close();
}

export async function readStored(): Promise<StoredLibrary> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const library = await asked(indexedDB.open('sidelight-library'));
  const stores = [];
  for (const name of library.objectStoreNames) {
    const store = library.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
    const { keyPath, autoIncrement } = store;
    const indexes = [...store.indexNames].map((index) => ({
      name: index,
      keyPath: store.index(index).keyPath,
    }));
    const records = values.map((value: unknown, at) =>
      keyPath === null ? { key: keys[at] as IDBValidKey, value } : { value },
    );
    stores.push({ name, keyPath, autoIncrement, indexes, records });
  }
  const { version } = library;
  library.close();
  return { version, stores };
}
