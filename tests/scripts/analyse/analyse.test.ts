import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

type Run = { code: number | null; lines: string[]; errors: string };

function run(
  script: string,
  input: string,
  args: string[] = [],
  closeAfter = Infinity,
): Promise<Run> {
  const child = spawn(process.execPath, [resolve(ROOT, script), ...args], { cwd: ROOT });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
    if (output.split('\n').length > closeAfter) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk;
  });
  // A reader that goes away closes the pipe under the writer; that is what is tested.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((done) =>
    child.on('close', (code) => done({ code, lines: output.split('\n').filter(Boolean), errors })),
  );
}

const line = (id: string, paragraphs: unknown) =>
  JSON.stringify({ id, lang: 'en', published: '2024-10-31', title: 'A garden', paragraphs });

test('one result a line, in order, over lines that cannot be read', async () => {
  const input = [line('a', ['The frost came early this year.']), '{', line('b', 7), line('c', [])];
  const { code, lines } = await run('scripts/analyse.ts', `${input.join('\n')}\n`);
  const results = lines.map((each) => JSON.parse(each) as Record<string, unknown>);
  expect(results).toMatchObject([
    { id: 'a', coverage: 'none', facts: [], quotations: [], drift: [] },
    { id: null, line: 2, problem: 'the line is not JSON' },
    { id: 'b', line: 3, problem: expect.stringContaining('"paragraphs"') },
    { id: 'c', coverage: 'none' },
  ]);
  expect(code).toBe(0);
}, 30_000);

test('a reader that stops reading is no failure', async () => {
  const input = Array.from({ length: 400 }, (_, at) => line(`n${at}`, ['Frost. '.repeat(200)]));
  const { code, errors } = await run('scripts/analyse.ts', input.join('\n'), [], 2);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
}, 30_000);

test.each([
  [['/nowhere/at/all'], /^There are no labelled articles in \/nowhere/],
  [['quotations', '/nowhere/at/all'], /^There are no labelled articles in \/nowhere/],
  [['polnear', '/nowhere/at/all'], /^There is no file \/nowhere/],
])(
  'an evaluation of what is absent says so in a sentence and is no failure: %s',
  async (args, says) => {
    const { code, lines } = await run('scripts/eval/eval.ts', '', args);
    expect(lines).toEqual([expect.stringMatching(says)]);
    expect(code).toBe(0);
  },
  30_000,
);
