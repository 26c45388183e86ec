import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { buildFolder, bundledDossiers, filesBelow } from './built.ts';
import { type Finding, fail, pass } from './finding.ts';

const KB = 1000;

/** Bytes, minified. What runs on every page is held shortest. */
export function checkSizes(): Finding[] {
  const folder = buildFolder('chrome');
  const dossiers = bundledDossiers();
  const scripts = (...entries: string[]) => sum(scriptsOf(folder, entries).map(sizeIn(folder)));
  return [
    within('detector', sizeIn(folder)('detector.js'), 8 * KB),
    within('marker', sizeIn(folder)('marker.js'), 20 * KB),
    within('reader', sizeIn(folder)('reader.js'), 60 * KB),
    within('panel scripts', scripts('sidepanel.html'), 60 * KB),
    within('background without dossiers', backgroundSize(folder, dossiers), 90 * KB),
    within('package without dossiers', packedSize(folder, dossiers), 400 * KB),
  ];
}

function within(what: string, bytes: number | null, limit: number): Finding {
  if (bytes === null) return fail(`${what}: not built`);
  const says = `${what}: ${(bytes / KB).toFixed(1)} kB of ${limit / KB}`;
  return bytes <= limit ? pass(says) : fail(says);
}

function backgroundSize(folder: string, dossiers: Buffer): number | null {
  const size = sizeIn(folder)('background.js');
  if (size === null) return null;
  return size > dossiers.length ? size - dossiers.length : size;
}

function packedSize(folder: string, dossiers: Buffer): number | null {
  const files = filesBelow(folder);
  if (files.length === 0) return null;
  const packed = (bytes: Buffer) => deflateRawSync(bytes, { level: 9 }).length;
  const all = files.map((file) => packed(readFileSync(join(folder, file))));
  return all.reduce((total, size) => total + size, 0) - packed(dossiers);
}

/** The scripts a page loads, and those that they import before anything runs. */
function scriptsOf(folder: string, pages: string[]): string[] {
  const found = new Set<string>();
  const waiting = pages.flatMap((page) =>
    [...textIn(folder, page).matchAll(/<script[^>]+src="\/?([^"]+\.js)"/g)].map(([, src]) => src),
  );
  for (const script of waiting) {
    if (!script || found.has(script)) continue;
    found.add(script);
    const imports = textIn(folder, script).matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g);
    for (const [, path] of imports) {
      if (path) waiting.push(posix.join(posix.dirname(script), path));
    }
  }
  return [...found];
}

function sizeIn(folder: string): (file: string) => number | null {
  return (file) => {
    try {
      return readFileSync(join(folder, file)).length;
    } catch {
      return null;
    }
  };
}

function textIn(folder: string, file: string): string {
  return filesBelow(folder).includes(file) ? readFileSync(join(folder, file), 'utf8') : '';
}

/** Null where a part is missing or there are none. */
function sum(sizes: (number | null)[]): number | null {
  if (sizes.length === 0) return null;
  return sizes.reduce<number | null>(
    (total, size) => (total === null || size === null ? null : total + size),
    0,
  );
}
