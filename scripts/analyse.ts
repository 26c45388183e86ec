import { fstatSync } from 'node:fs';
import { readLines } from '../core/exchange/read-lines.ts';
import { analyseLines } from './analyse/analyse-lines.ts';
import { compare } from './analyse/compare.ts';
import { optionsIn } from './analyse/options.ts';
import { writePiece } from './analyse/write-piece.ts';

// `npm run -s analyse < articles.ndjson > results.ndjson`: one article a line in, one result a line
// out, in order. With `-- --compare`: the comparison of all of them. No line ends it, whatever is in
// it: only input that cannot be read, results that cannot be written, and words that are no option
// end with an error code. `docs/analyse.md` has the formats.

const options = optionsIn(process.argv.slice(2));
let read = 0;

if ('problem' in options) {
  console.error(options.problem);
  process.exitCode = 2;
} else {
  try {
    // Node takes a folder for an input that ends at once.
    if (fstatSync(0).isDirectory()) throw new Error('it is a folder');
    const lines = counted(readLines(process.stdin));
    const pieces = options.compare
      ? compare(lines, options.compare, (line, problem) =>
          console.error(`Line ${line}: ${problem}`),
        )
      : analyseLines(lines);
    for await (const piece of pieces) {
      const isRead = await writePiece(process.stdout, piece).catch(endUnwritten);
      // Whoever read the results has gone (`| head`): nothing is left to do, and nothing went wrong.
      if (!isRead) process.exit(0);
    }
  } catch (error) {
    console.error(`The input could not be read after line ${read}: ${messageOf(error)}`);
    process.exitCode = 1;
  }
}

function endUnwritten(error: unknown): never {
  console.error(`The results could not be written, and end here: ${messageOf(error)}`);
  process.exit(1);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function* counted<T>(lines: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const line of lines) {
    read++;
    yield line;
  }
}
