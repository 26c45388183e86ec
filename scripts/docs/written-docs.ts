import { comparisonJsonSchema } from '../../core/exchange/comparison-json.ts';
import { exampleArchive } from './example-archive.ts';

/** The files below `docs/` that are made from the code, by name. */
export function writtenDocs(): Record<string, string> {
  return {
    'schemas/comparison.schema.json': `${JSON.stringify(comparisonJsonSchema(), null, 2)}\n`,
    'examples/archive.ndjson': exampleArchive(),
  };
}
