import * as z from 'zod/mini';
import { readRecord } from '../comparison/read-record.ts';
import type { SavedArticle } from '../comparison/saved-article.ts';

// A backup is JSON, one thing a line: a head, every record as it is stored, the settings, and an end
// that says how many lines there were and what they hash to. `docs/backup.md` describes it.

export const BACKUP_FORMAT = 'sidelight-backup';
export const BACKUP_VERSION = 1;
/** The version of the records that this Sidelight writes and reads. */
export const RECORD_VERSION = 2;

// Far above what a library holds: 5,000 articles are some 50 MB.
export const LARGEST_BACKUP = 1_000_000_000; // bytes
export const LONGEST_BACKUP_LINE = 32_000_000; // characters
export const MOST_BACKUP_LINES = 100_000;
const DEEPEST = 32;
const MOST_KEYS = 200;

export const backupHead = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().check(z.positive()),
  records: z.int().check(z.positive()),
});

export const backupEnd = z.object({
  end: z.object({
    lines: z.int().check(z.nonnegative()),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
});

/** `damaged`: it stood among the articles and could not be read. `aside`: it had been set aside. */
export type BackupContent =
  | { article: SavedArticle }
  | { damaged: { id: string } }
  | { aside: unknown }
  | { settings: unknown };

/** A line for something that is stored. */
export function contentLine(content: BackupContent): string {
  return JSON.stringify(content);
}

/** A stored record as it goes into a backup: what cannot be read goes untouched. */
export function recordContent(stored: unknown): BackupContent {
  const read = readRecord(stored);
  // Read, its fields stand in one order, and the same article is the same line.
  return 'saved' in read ? { article: read.saved } : { damaged: stored as { id: string } };
}

/** What a line of a backup holds; null where that is nothing a backup would hold. */
export function readContent(line: string): BackupContent | null {
  const value = jsonOf(line);
  if (value === null || !isModest(value)) return null;
  const [name, ...others] = Object.keys(value);
  if (others.length > 0) return null;
  switch (name) {
    case 'article': {
      const read = readRecord(value.article);
      return 'saved' in read ? { article: read.saved } : null;
    }
    case 'damaged': {
      const { damaged } = value;
      const isRecord = typeof damaged === 'object' && damaged !== null && 'id' in damaged;
      return isRecord && typeof damaged.id === 'string'
        ? { damaged: damaged as { id: string } }
        : null;
    }
    case 'aside':
      return { aside: value.aside };
    case 'settings':
      return { settings: value.settings };
    default:
      return null;
  }
}

export function jsonOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Whether it is no deeper and no broader than what is stored: a browser's own clone dies at less. */
function isModest(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false;
    const next: unknown[] = [];
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      const values = Array.isArray(each) ? each : Object.values(each);
      if (!Array.isArray(each) && values.length > MOST_KEYS) return false;
      for (const inner of values) if (typeof inner === 'object') next.push(inner);
    }
    level = next;
  }
  return true;
}
