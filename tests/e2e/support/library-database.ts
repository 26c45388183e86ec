// These run in a page of the extension, so they can use nothing from here.

/** Makes the library as the first version left it, with so many articles. */
export async function firstLibrary(count: number): Promise<void> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await asked(indexedDB.deleteDatabase('sidelight-library'));
  const open = indexedDB.open('sidelight-library', 1);
  open.onupgradeneeded = () => {
    open.result
      .createObjectStore('articles', { keyPath: 'id' })
      .createIndex('by-dossier', 'dossier.id');
    open.result.createObjectStore('set-aside', { autoIncrement: true });
  };
  const library = await asked(open);
  const change = library.transaction('articles', 'readwrite');
  for (let n = 0; n < count; n++) {
    const hash = n.toString(16).padStart(64, '0');
    change.objectStore('articles').put({
      schema: 1,
      id: hash,
      address: `https://first.example/${n}`,
      article: {
        address: `https://first.example/${n}`,
        outlet: { value: 'First', from: 'meta' },
        language: { value: ['en', 'ar', 'he', 'fr'][n % 4], from: 'meta' },
        title: { value: `Talks ${n}`, from: 'meta' },
        byline: null,
        published: { value: '2024-10-31', from: 'meta' },
        blocks: [{ kind: 'paragraph', text: `Words of talks ${n}. `.repeat(100) }],
        extent: 'whole',
      },
      textHash: hash,
      savedAt: '2024-11-01T08:00:00.000Z',
      readAt: null,
      earlier: [],
      extractor: '1.0.0',
      dossier: null,
    });
  }
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  library.close();
}

/** How many records there are, and how many of them are whole and of this version. */
export async function wholeRecords() {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const library = await asked(indexedDB.open('sidelight-library'));
  const reading = library.transaction(['articles', 'entries']);
  const records = await asked(reading.objectStore('articles').getAll());
  const entries = await asked(reading.objectStore('entries').count());
  const { version } = library;
  library.close();
  const whole = records.filter(
    ({ schema, article, tags }) => schema === 2 && article.blocks.length > 0 && Array.isArray(tags),
  ).length;
  return { version, articles: records.length, whole, entries };
}

/**
 * Changes all that is kept of what the engine found, and tells how many there are of this version:
 * of which none was changed before.
 */
export async function changeAnalyses(to: { verdict?: string; version?: string }): Promise<number> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const library = await asked(indexedDB.open('sidelight-library'));
  const store = library.transaction('analyses', 'readwrite').objectStore('analyses');
  const all = await asked(store.getAll());
  for (const kept of all) {
    if (to.verdict) kept.analysis.verdict.answer = to.verdict;
    if (to.version) kept.version = to.version;
    if (to.verdict || to.version) await asked(store.put(kept));
  }
  library.close();
  return all.filter(({ version }) => version !== 'older' || to.version).length;
}

/** Makes so many records unreadable behind their entries, and has all articles judged anew. */
export async function damageRecords(count: number): Promise<void> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const library = await asked(indexedDB.open('sidelight-library'));
  const change = library.transaction(['articles', 'entries', 'analyses'], 'readwrite');
  const articles = change.objectStore('articles');
  const entries = change.objectStore('entries');
  for (const record of (await asked(articles.getAll())).slice(0, count)) {
    await asked(articles.put({ ...record, article: { ...record.article, blocks: 7 } }));
  }
  for (const entry of await asked(entries.getAll())) {
    await asked(entries.put({ ...entry, verdicts: [] }));
  }
  await asked(change.objectStore('analyses').clear());
  library.close();
}

/** Takes so many articles away behind Sidelight's back, and tells how many are left. */
export async function dropRecords(count: number): Promise<number> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const library = await asked(indexedDB.open('sidelight-library'));
  const change = library.transaction(['articles', 'entries'], 'readwrite');
  for (const key of (await asked(change.objectStore('articles').getAllKeys())).slice(0, count)) {
    await asked(change.objectStore('articles').delete(key));
    await asked(change.objectStore('entries').delete(key));
  }
  const left = await asked(change.objectStore('articles').count());
  library.close();
  return left;
}
