import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/checks/built.ts';
import { commandOf } from '../scripts/steps.ts';

const IMPORTS = [
  ['core/asking.ts', '../platform/ask.ts'],
  ['core/coverage/words.ts', '../../catalogue/en.ts'],
  ['core/library.ts', '@mozilla/readability'],
  ['page/asking.ts', '../platform/ask.ts'],
  ['platform/words.ts', '../catalogue/en.ts'],
  ['components/asking.ts', '../platform/ask.ts'],
  ['catalogue/reading.ts', '../page/read-page.ts'],
  ['assets/asking.ts', '../platform/ask.ts'],
  ['entrypoints/sidepanel/popup.ts', '../popup/App.tsx'],
  ['entrypoints/popup.ts', './popup/App.tsx'],
] as const;
const GLOBALS = 'document window fetch browser chrome Date navigator setTimeout'.split(' ');
const ALLOWED = ['entrypoints/sidepanel/state.ts', './panel-state.ts'] as const;

const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
let said = '';

beforeAll(() => {
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const [path, from] of [...IMPORTS, ALLOWED]) {
    write(path, `import { it } from '${from}';\nexport const x = it;\n`);
  }
  for (const name of GLOBALS) write(`core/${name}.ts`, `export const x = () => ${name};\n`);
  const biome = commandOf('@biomejs/biome', 'biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=200', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  said = stdout;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the folders’ boundaries', () => {
  it.each(IMPORTS)('keep %s from %s', (path) => {
    expect(faultsOf(path)).toContain('noRestrictedImports');
  });

  it.each(GLOBALS)('keep %s out of core', (name) => {
    expect(faultsOf(`core/${name}.ts`)).toContain('noRestrictedGlobals');
  });

  it('let an entrypoint use what lies beside it', () => {
    expect(faultsOf(ALLOWED[0])).toBe('');
  });
});

function faultsOf(path: string): string {
  const lines = said.split('\n').filter((line) => line.includes(`/${path},`));
  return lines.join('\n');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
