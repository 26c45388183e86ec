import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { compare } from '../../../scripts/analyse/compare.ts';
import { optionsIn } from '../../../scripts/analyse/options.ts';
import { ROOT } from './run-analyse.ts';

const archive = readFileSync(join(ROOT, 'docs/examples/archive.ndjson'), 'utf8');

test('of one address only one counts, and it is said which', async () => {
  const [first = '', second = ''] = archive.split('\n');
  const other = JSON.stringify({ ...JSON.parse(first), title: 'Changed' });
  const { problems, articles } = await compared([first, second, other]);
  expect(problems).toEqual([[1, 'line 3 has the same address and counts in its place']]);
  expect(articles.map(({ title }) => title)).toContain('Changed');
});

test.each([
  ['The talks went on.', ''],
  ['استمرت المحادثات.', 'about:blank'],
  ['השיחות נמשכו.', 'about:blank'],
])('without an address of a page are told apart by their text: %s', async (text, url) => {
  const line = JSON.stringify({ url, paragraphs: [text] });
  const { problems, articles } = await compared([line, line]);
  expect(problems).toEqual([[1, 'line 2 has the same text and counts in its place']]);
  expect(articles).toHaveLength(1);
});

async function compared(lines: string[]) {
  const options = optionsIn(['--compare', '--format', 'json']);
  if ('problem' in options || !options.compare) throw new Error('not understood');
  const problem = vi.fn();
  const pieces: string[] = [];
  for await (const piece of compare(given(lines), options.compare, problem)) pieces.push(piece);
  const { articles }: { articles: { title: string }[] } = JSON.parse(pieces.join(''));
  return { problems: problem.mock.calls, articles };
}

async function* given(some: string[]) {
  for (const text of some) yield { text };
}
