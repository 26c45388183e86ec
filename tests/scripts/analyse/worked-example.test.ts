import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writtenDocs } from '../../../scripts/docs/written-docs.ts';
import { ROOT } from './run-analyse.ts';

test('the worked example of docs/analyse.md runs as it stands', () => {
  const docs = readFileSync(join(ROOT, 'docs/analyse.md'), 'utf8');
  const example = /worked-example\.test\.ts runs this -->\s+```sh\n(.*?)```/s.exec(docs)?.[1];
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const run = spawnSync('sh', ['-e', '-c', example ?? 'exit 1'], {
    cwd: ROOT,
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  const matrix = readFileSync(run.stdout.trim(), 'utf8');
  expect(matrix.startsWith('article_id,outlet,language,')).toBe(true);
  expect(matrix).toContain('دفتر المتوسط');
  expect(matrix).toContain('המגדלור היומי');
}, 120_000);

test('what the documentation has from the code is current: `npm run write:docs` writes it anew', () => {
  for (const [name, text] of Object.entries(writtenDocs())) {
    expect(readFileSync(join(ROOT, 'docs', name), 'utf8'), name).toBe(text);
  }
});
