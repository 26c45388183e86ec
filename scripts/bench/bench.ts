import { benchReader } from './reader.ts';

const benches: Record<string, () => Promise<void>> = { reader: benchReader };

const name = process.argv[2] ?? '';
const bench = benches[name];
if (!bench) {
  console.error(`Say what to measure: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
await bench();
