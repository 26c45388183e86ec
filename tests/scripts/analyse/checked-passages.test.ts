import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { readArticleLine } from '../../../core/imports/article-line.ts';
import { addArticles } from '../../../platform/library-adding.ts';
import { backup } from '../../support/backup.ts';
import { startEmptyLibrary } from '../../support/library.ts';
import { ROOT, runAnalyse } from './run-analyse.ts';

vi.mock('../../../platform/browser.ts', () => import('../../support/browser-in-memory.ts'));

const example = /checked-passages\.test\.ts runs this -->\s+```python\n(.*?)```/s.exec(
  readFileSync(join(ROOT, 'docs/research.md'), 'utf8'),
)?.[1];
const hasPython = spawnSync('python3', ['--version']).status === 0;

// What a table must not run, what counts as one character, and two scripts.
const AWKWARD = [
  '🕊 “-We are not there yet,” Amos Hochstein said. “=But we are near;-quite near,” Amos Hochstein told reporters.',
  '"🕊 אנחנו קרובים מאוד להסכם", אמר עמוס הוכשטיין.',
].map((text, at) =>
  JSON.stringify({ lang: at ? 'he' : 'en', published: '2024-10-31', paragraphs: ['🕊🕊', text] }),
);

let file: string;

beforeAll(async () => {
  startEmptyLibrary();
  const archive = readFileSync(join(ROOT, 'docs/examples/archive.ndjson'), 'utf8').trim();
  const readings = [...archive.split('\n'), ...AWKWARD].map((line) => {
    const read = readArticleLine(line);
    return { article: 'article' in read ? read.article : null, readAt: null };
  });
  await addArticles(readings, null);
  file = await backup();
});

test.runIf(hasPython)(
  'the check in docs/research.md finds every passage, and one that was changed',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'checked-'));
    const table = await runAnalyse(['--compare', '--format', 'quotations', '--spreadsheet'], file);
    writeFileSync(join(folder, 'sidelight-backup-2030-01-01.jsonl'), file);
    const check = (written: string) => {
      writeFileSync(join(folder, 'sidelight-story-1.0.0-quotations.csv'), written);
      return spawnSync('python3', ['-c', example ?? 'exit(1)'], { cwd: folder, encoding: 'utf8' });
    };
    const whole = check(table.output);
    expect(whole.stderr).toBe('');
    expect(Number(whole.stdout.split(' ')[0])).toBeGreaterThan(15);
    expect(table.output).toContain("'-We are not there yet,");
    expect(table.output).toContain("'=But we are near;'-quite near,");
    expect(check(table.output.replace('not there yet', 'now there yet')).status).toBe(1);
    rmSync(folder, { recursive: true });
  },
  60_000,
);
