import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './checks/built.ts';
import { writtenDocs } from './docs/written-docs.ts';

// `npm run write:docs`: writes anew what the documentation has from the code. A test compares them.

for (const [name, text] of Object.entries(writtenDocs())) {
  const file = join(root, 'docs', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
