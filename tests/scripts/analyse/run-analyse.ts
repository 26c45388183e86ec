import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');

export type Run = { code: number | null; output: string; errors: string };

/** Runs the command as `npm run -s analyse -- …` does. */
export function runAnalyse(args: string[], input: string): Promise<Run> {
  const script = resolve(ROOT, 'scripts/analyse.ts');
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (code) => done({ code, output, errors })));
}
