import * as z from 'zod/mini';
import { fingerprintOf } from '../library/fingerprint.ts';
import { firstRecordFields, type SavedArticle, savedArticleSchema } from './saved-article.ts';

/** A record that cannot be read. It stays in the library untouched; `fault` names what is wrong. */
export type DamagedRecord = { id: string; fault: string };

export type ReadRecord = { saved: SavedArticle } | { damaged: DamagedRecord };

/** Checks a stored record, or one that comes from a file, of whatever version, and brings it up to date. */
export function readRecord(value: unknown): ReadRecord {
  if (isFirst(value)) {
    const { data, error } = firstRecord.safeParse(value);
    return data ? { saved: upgraded(data) } : { damaged: damage(value, error) };
  }
  const { data, error } = savedArticleSchema.safeParse(value);
  return data ? { saved: data } : { damaged: damage(value, error) };
}

const firstRecord = z.object({ schema: z.literal(1), ...firstRecordFields });

function upgraded(record: z.infer<typeof firstRecord>): SavedArticle {
  return {
    ...record,
    schema: 2,
    tags: [],
    corrections: [],
    fingerprint: fingerprintOf(record.article),
    copyOf: null,
    apartFrom: [],
  };
}

function isFirst(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema === 1;
}

function damage(value: unknown, { issues }: z.core.$ZodError): DamagedRecord {
  const path = issues[0]?.path.map(String).join('.') ?? '';
  return { id: idOf(value), fault: path || 'record' };
}

function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : '';
}
