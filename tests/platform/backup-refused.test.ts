import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_BACKUP_LINES } from '../../core/exchange/backup-content.ts';
import { restoreBackupFile } from '../../platform/backup-file.ts';
import { backup, everything, fill } from '../support/backup.ts';
import { startEmptyLibrary } from '../support/library.ts';

// The real library over a database in memory, and real messages.
vi.mock('../../platform/browser.ts', () => import('../support/browser-in-memory.ts'));

const calmly = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });

beforeEach(startEmptyLibrary);

describe('a file that is not as it was written', () => {
  it.each([
    ['an empty file', () => '', 'not-a-backup'],
    ['something else', () => 'a,b\n1,2\n', 'not-a-backup'],
    ['another JSON', () => '{"format":"sidelight-comparison"}', 'not-a-backup'],
    [
      'one of a newer Sidelight',
      (file: string) => file.replace('"version":1', '"version":2'),
      'newer',
    ],
    ['newer records', (file: string) => file.replace('"records":2', '"records":3'), 'newer'],
    [
      'one that breaks off',
      (file: string) => file.slice(0, file.lastIndexOf('{"end"')),
      'cut-short',
    ],
    ['one that breaks off in a line', (file: string) => file.slice(0, -200), 'damaged-line'],
    ['one letter changed', (file: string) => file.replace('talks', 'Talks'), 'altered'],
    ['a line left out', (file: string) => withoutLine(file, 2), 'altered'],
    ['a line twice', (file: string) => file.replace(/\n(.*)\n/, '\n$1\n$1\n'), 'altered'],
    ['lines behind its end', (file: string) => `${file}{"settings":{}}\n`, 'altered'],
    [
      'a line that is no JSON',
      (file: string) => file.replace('{"article"', '{article'),
      'damaged-line',
    ],
    [
      'an article that is none',
      (file: string) => file.replace('"blocks":[', '"blocks":7,"x":['),
      'damaged-line',
    ],
    [
      'a kind there is none of',
      (file: string) => file.replace('{"article"', '{"other"'),
      'damaged-line',
    ],
    [
      'great depth',
      (file: string) => withLine(file, `{"aside":${'['.repeat(40)}${']'.repeat(40)}}`),
      'damaged-line',
    ],
    [
      'endless depth',
      (file: string) => withLine(file, `{"aside":${'['.repeat(200_000)}`),
      'damaged-line',
    ],
    [
      'many keys',
      (file: string) =>
        withLine(
          file,
          JSON.stringify({
            aside: Object.fromEntries(Array.from({ length: 300 }, (_, at) => [at, 1])),
          }),
        ),
      'damaged-line',
    ],
    [
      'more lines than any',
      (file: string) => file + '{"aside":1}\n'.repeat(MOST_BACKUP_LINES),
      'altered',
    ],
    [
      'prototypes',
      (file: string) => withLine(file, '{"__proto__":{"polluted":1}}'),
      'damaged-line',
    ],
  ])('is refused, and changes nothing: %s', async (_, broken, problem) => {
    await fill();
    const before = await backup();
    const kept = await everything();
    const file = new Blob([broken(before)]);
    expect(await restoreBackupFile(file, calmly())).toMatchObject({ problem });
    expect(await everything()).toBe(kept);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('is refused by its size before it is read', async () => {
    const file = {
      size: 2_000_000_000,
      stream: () => {
        throw new Error('was read');
      },
    };
    expect(await restoreBackupFile(file as unknown as Blob, calmly())).toEqual({
      problem: 'too-large',
      line: null,
    });
  });

  it('is told of by its line', async () => {
    await fill();
    const file = (await backup()).replace('{"article"', '{"other"');
    expect(await restoreBackupFile(new Blob([file]), calmly())).toEqual({
      problem: 'damaged-line',
      line: 2,
    });
  });

  it('says so when it cannot be read at all', async () => {
    const file = {
      size: 5,
      stream: () => new ReadableStream({ pull: (c) => c.error(new Error('gone')) }),
    };
    expect(await restoreBackupFile(file as unknown as Blob, calmly())).toEqual({
      problem: 'not-readable',
      line: null,
    });
  });
});

function withLine(file: string, line: string): string {
  return file.replace('\n', `\n${line}\n`);
}

function withoutLine(file: string, at: number): string {
  return file.split('\n').toSpliced(at, 1).join('\n');
}
