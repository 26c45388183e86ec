import { benchComparison } from './comparison.ts';
import { benchDetector } from './detector.ts';
import { benchLibrary } from './library.ts';
import { benchPanel } from './panel.ts';
import { benchQuotations } from './quotations.ts';
import { benchReader } from './reader.ts';

// `npm run bench [-- name …]`; `npm run bench -- quotations file.jsonl` reads articles of PolNeAR, too.

const benches: Record<string, (files: string[]) => Promise<void>> = {
  reader: benchReader,
  quotations: benchQuotations,
  detector: benchDetector,
  panel: benchPanel,
  library: benchLibrary,
  comparison: benchComparison,
};

const given = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const files = given.filter((each) => each.endsWith('.jsonl'));
const names = given.filter((each) => !files.includes(each));
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`Say what to measure, or nothing for all: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
for (const name of names.length > 0 ? names : Object.keys(benches)) await benches[name]?.(files);
