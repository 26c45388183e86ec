import * as z from 'zod/mini';
import { type ComparisonRecord, comparisonRecordSchema } from './comparison-record.ts';

/** The whole record, in pieces. `docs/schemas/comparison.schema.json` says what stands in it. */
export function* comparisonJson(record: ComparisonRecord): Generator<string> {
  const { articles, ...rest } = record;
  const head = JSON.stringify({ ...rest, articles: [] }, null, 1);
  const end = head.lastIndexOf(']');
  yield head.slice(0, end);
  for (const [at, article] of articles.entries()) {
    yield `${at ? ',' : ''}\n${JSON.stringify(article, null, 1)}`;
  }
  yield `\n${head.slice(end)}\n`;
}

/** The published JSON Schema of the file. */
export function comparisonJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A comparison of articles, as Sidelight exports it',
    ...z.toJSONSchema(comparisonRecordSchema, { target: 'draft-2020-12', io: 'input' }),
  };
}
