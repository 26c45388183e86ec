import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { comparisonJsonSchema } from '../core/exchange/comparison-json.ts';
import { root } from './checks/built.ts';

// `npm run schemas`: writes the published schemas anew. A test compares them with the code.

const schemas = { 'comparison.schema.json': comparisonJsonSchema() };

for (const [name, schema] of Object.entries(schemas)) {
  const file = join(root, 'docs', 'schemas', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
