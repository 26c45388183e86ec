import { fstatSync } from 'node:fs';
import { bundledDossiers } from '../assets/dossiers/index.ts';
import { compileDossier } from '../core/analyse.ts';
import { readLines } from '../core/exchange/read-lines.ts';
import { articleFrom } from './analyse/article-from.ts';
import { resultOf } from './analyse/result-of.ts';
import { writeLine } from './analyse/write-line.ts';

// `npm run -s analyse < articles.ndjson > results.ndjson`: one article a line in, one result a line
// out, in order. Lines that cannot be read give a result with `problem`; only input that cannot be
// read at all ends with an error code.

const dossiers = bundledDossiers.map(compileDossier);
let at = 0;

try {
  // Node takes a folder for an input that ends at once.
  if (fstatSync(0).isDirectory()) throw new Error('it is a folder');
  for await (const line of readLines(process.stdin)) {
    at++;
    const written = await writeLine(process.stdout, JSON.stringify(answerTo(line)));
    // Whoever read the results has gone (`| head`): nothing is left to do, and nothing went wrong.
    if (!written) process.exit(0);
  }
} catch (error) {
  console.error(`The input could not be read after line ${at}: ${messageOf(error)}`);
  process.exitCode = 1;
}

function answerTo(line: { text: string } | { problem: string }): object {
  if ('problem' in line) return { id: null, line: at, problem: line.problem };
  try {
    const given = articleFrom(line.text);
    if ('problem' in given) return { id: given.id, line: at, problem: given.problem };
    return { id: given.id, ...resultOf(given.article, dossiers) };
  } catch (error) {
    // A fault of ours with one article must not cost the million after it.
    return { id: null, line: at, problem: `not analysed: ${messageOf(error)}` };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
