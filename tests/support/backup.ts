import { openDB } from 'idb';
import { readBackupFile } from '../../platform/backup-file.ts';
import { LIBRARY } from '../../platform/library-database.ts';
import { addCorrection, tagArticles } from '../../platform/library-edits.ts';
import { between } from './browser-in-memory.ts';
import { list, saved } from './library.ts';

export const SETTINGS = {
  everywhere: false,
  offSites: ['a.example'],
  marks: true,
  language: 'ar',
  version: 1,
};

const TEXTS = { en: 'The talks opened.', ar: 'انطلقت المحادثات\u200f.', he: 'דובר צה"ל הכחיש.' };

/** The dispute first, and no word of what was not found. */
export const ARRANGEMENT = {
  order: ['dispute', 'facts', 'quoted', 'drift', 'then-since', 'absent'],
  hidden: ['absent'],
  folded: ['facts'],
};

/** Three articles in three languages, with tags, corrections and settings. */
export async function fill() {
  for (const [language, text] of Object.entries(TEXTS)) {
    const { id } = await saved(`https://${language}.example/`, text);
    await tagArticles([id], { add: ['wave one', 'المعبر'], remove: [] });
    await addCorrection(id, {
      id: `c-${language}`,
      of: { kind: 'date' },
      was: '2024-10-31',
      is: '2024-11-01',
      at: '2026-01-02T03:04:05.000Z',
      note: 'the printed edition',
    });
  }
  between.stored = { settings: SETTINGS, 'notes-arrangement': ARRANGEMENT };
  const [first] = (await list()).articles;
  return { id: first?.id ?? '' };
}

export async function backup(): Promise<string> {
  const read = await readBackupFile();
  if ('refusal' in read) throw new Error(read.refusal);
  return read.pieces.join('');
}

/** All that is stored, in any store. */
export async function everything(): Promise<string> {
  await list();
  const raw = await openDB(LIBRARY);
  const stores = [...raw.objectStoreNames];
  const all = await Promise.all(stores.map(async (name) => [name, await raw.getAll(name)]));
  raw.close();
  return JSON.stringify([all, between.stored]);
}
