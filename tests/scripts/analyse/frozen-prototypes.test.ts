import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../scripts/checks/built.ts';

// What all objects and lists have cannot be changed there, so nothing read can have changed it.
const FROZEN = `data:text/javascript,${encodeURIComponent(
  'for (const each of [Object, Array, String, Map, Set, RegExp, Promise]) Object.freeze(each.prototype);',
)}`;

const archive = readFileSync(join(root, 'docs/examples/archive.ndjson'), 'utf8');
const hostile = [
  '{"__proto__":{"polluted":1},"paragraphs":["Talks on a ceasefire went on."],"title":"constructor"}',
  '{"constructor":{"prototype":{"polluted":1}},"id":"../../etc","paragraphs":["__proto__ said: “toString.”"]}',
  '{"paragraphs":["x"],"paragraphs":["hasOwnProperty told reporters."],"lang":"__proto__","outlet":"valueOf"}',
  '{"paragraphs":["Talks of 1e999 days."],"published":1e999}',
].join('\n');

it('an archive is analysed the same where no prototype can be changed', () => {
  const input = `${archive.trim()}\n${hostile}\n`;
  const free = run([], input);
  expect(free.status).toBe(0);
  const frozen = run(['--import', FROZEN], input);
  expect(frozen.stderr).toBe(free.stderr);
  expect(frozen.stdout).toBe(free.stdout);
  expect(free.stdout.trim().split('\n')).toHaveLength(input.trim().split('\n').length);
}, 60_000);

function run(options: string[], input: string) {
  const script = join(root, 'scripts', 'analyse.ts');
  return spawnSync(process.execPath, [...options, script], { input, encoding: 'utf8' });
}
