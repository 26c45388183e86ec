import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readArticleLine } from '../../../core/imports/article-line.ts';
import { addArticles } from '../../../platform/library-adding.ts';
import { watchedBackup } from '../../../scripts/analyse/watched-backup.ts';
import { backup } from '../../support/backup.ts';
import { startEmptyLibrary } from '../../support/library.ts';
import { ROOT, runAnalyse } from './run-analyse.ts';

vi.mock('../../../platform/browser.ts', () => import('../../support/browser-in-memory.ts'));

const archive = readFileSync(join(ROOT, 'docs/examples/archive.ndjson'), 'utf8').trim().split('\n');
const CHANGED = expect.stringMatching(/^the backup is not as it was written/);
let whole: string[];

beforeAll(async () => {
  startEmptyLibrary();
  const readings = archive.map((line) => {
    const read = readArticleLine(line);
    return { article: 'article' in read ? read.article : null, readAt: null };
  });
  await addArticles(readings, null);
  whole = (await backup()).trimEnd().split('\n');
});

describe('a backup on its way to be compared', () => {
  test('is whole: nothing is said, and every line goes on', async () => {
    expect(await watched(whole)).toEqual({ problems: [], passed: whole });
  });

  test('is told of where it breaks off', async () => {
    const part = whole.slice(0, 4);
    const problems = [[4, 'the backup breaks off here, before its end']];
    expect(await watched(part)).toEqual({ problems, passed: part });
    expect((await watched(whole.slice(0, 1))).problems).toHaveLength(1);
  });

  test('is told of where a line was changed, taken out or put in', async () => {
    const changed = whole.with(2, (whole[2] ?? '').replace('{', '{ '));
    expect((await watched(changed)).problems).toEqual([[whole.length, CHANGED]]);
    const fewer = whole.toSpliced(2, 1);
    expect((await watched(fewer)).problems).toEqual([[whole.length - 1, CHANGED]]);
    const more = whole.toSpliced(2, 0, whole[2] ?? '');
    expect((await watched(more)).problems).toEqual([[whole.length + 1, CHANGED]]);
  });

  test('is told of on the command line', async () => {
    const { errors, code } = await runAnalyse(['--compare'], whole.slice(0, 3).join('\n'));
    expect({ errors, code }).toEqual({
      errors: 'Line 3: the backup breaks off here, before its end\n',
      code: 0,
    });
  }, 60_000);
});

test('an archive has no end to miss', async () => {
  expect((await watched(archive)).problems).toEqual([]);
  expect((await watched([])).problems).toEqual([]);
});

async function watched(lines: string[]) {
  async function* given() {
    for (const text of lines) yield { text };
  }
  const problem = vi.fn();
  const passed: string[] = [];
  for await (const line of watchedBackup(given(), problem)) {
    if ('text' in line) passed.push(line.text);
  }
  return { problems: problem.mock.calls, passed };
}
