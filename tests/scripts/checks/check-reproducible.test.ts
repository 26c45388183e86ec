import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sameFiles } from '../../../scripts/checks/check-reproducible.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-builds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const first = built('first', { 'manifest.json': '{}', 'chunks/a.js': 'a' });

it.each([
  ['the same', { 'manifest.json': '{}', 'chunks/a.js': 'a' }, null],
  ['another byte', { 'manifest.json': '{}', 'chunks/a.js': 'b' }, 'chunks/a.js'],
  ['a file less', { 'manifest.json': '{}' }, 'chunks/a.js'],
  ['a file more', { 'manifest.json': '{}', 'chunks/a.js': 'a', 'b.js': '' }, 'b.js'],
])('two builds are compared file by file: %s', (name, files, differing) => {
  const { ok, says } = sameFiles(first, built(name, files));
  expect(ok).toBe(differing === null);
  if (differing !== null) expect(says).toBe(`another build: other bytes in ${differing}`);
});

it('two builds that are not there are not the same', () => {
  expect(sameFiles(join(folder, 'none'), join(folder, 'none either')).ok).toBe(false);
});

function built(name: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, name, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  return join(folder, name);
}
