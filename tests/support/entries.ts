import type { LibraryEntry } from '../../core/library/library-entry.ts';

/** An entry of the library's list, with only what a test is about. */
export function entry(id: string, over: Partial<LibraryEntry> = {}): LibraryEntry {
  return {
    id,
    textHash: id.repeat(64).slice(0, 64),
    address: `https://daily.example/${id}`,
    page: `daily.example/${id}`,
    outlet: 'The Daily Example',
    title: `Talks ${id}`,
    language: 'en',
    published: '2024-10-31',
    savedAt: '2024-12-01T00:00:00.000Z',
    extent: 'whole',
    characters: 1_000,
    tags: [],
    corrections: 0,
    copyOf: null,
    apartFrom: [],
    fingerprint: null,
    verdicts: [],
    judged: [],
    ...over,
  };
}
