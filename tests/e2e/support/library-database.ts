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
