import { join } from 'node:path';
import { root } from '../checks/built.ts';

const BROTLI = 'brotli/dec/decode.js';

/** Files of libraries that stand for the whole of them, where the whole brings what nothing here uses. */
export const libraryFiles = [
  // Web archives are only ever unpacked here: the half of pako that packs stays out of the build.
  { find: /^pako$/, replacement: 'pako/lib/inflate.js' },
  // The package shows only a decoder without a limit.
  { find: BROTLI, replacement: join(root, 'node_modules', BROTLI) },
];
