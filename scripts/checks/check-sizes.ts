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
  const scripts = (entry: string) => sum(scriptsOf(folder, entry).map(sizeIn(folder)));
  return [
    within('detector', sizeIn(folder)('detector.js'), 8 * KB),
    within('marker', sizeIn(folder)('marker.js'), 20 * KB),
    within('reader at the headline', sizeIn(folder)('in-view.js'), 8 * KB),
    within('reader', sizeIn(folder)('reader.js'), 60 * KB),
    within('panel scripts', scripts('sidepanel.html'), 60 * KB),
    fewFiles('files the panel waits for', scriptsOf(folder, 'sidepanel.html').length, 4),
    within('panel scripts with the largest catalogue', panelWithCatalogue(folder), 75 * KB),
    reported(
      'background without dossiers',
      less(scripts('background.js'), dossiers.length),
      90 * KB,
    ),
    reported('package without dossiers', packedSize(folder, dossiers), 400 * KB),
  ];
}

function within(what: string, bytes: number | null, limit: number): Finding {
  if (bytes === null) return fail(`${what}: not built`);
  const says = `${what}: ${(bytes / KB).toFixed(1)} kB of ${limit / KB}`;
  return bytes <= limit ? pass(says) : fail(says);
}

/** Each of them is fetched from the package by itself, which costs more than its bytes. */
function fewFiles(what: string, count: number, most: number): Finding {
  const says = `${what}: ${count} of ${most}`;
  return count > 0 && count <= most ? pass(says) : fail(says);
}

/** Said but not held against a change: it is fetched once, and runs away from every page. */
function reported(what: string, bytes: number | null, target: number): Finding {
  if (bytes === null) return fail(`${what}: not built`);
  return pass(`${what}: ${(bytes / KB).toFixed(1)} kB, wished for ${target / KB}`);
}

function less(bytes: number | null, part: number): number | null {
  return bytes === null ? null : Math.max(0, bytes - part);
}

function packedSize(folder: string, dossiers: Buffer): number | null {
  const files = filesBelow(folder);
  if (files.length === 0) return null;
  const packed = (bytes: Buffer) => deflateRawSync(bytes, { level: 9 }).length;
  const all = files.map((file) => packed(readFileSync(join(folder, file))));
  return all.reduce((total, size) => total + size, 0) - packed(dossiers);
}

/** The scripts that run when this page or script is loaded: its own and those they import. */
function scriptsOf(folder: string, entry: string): string[] {
  const found = new Set<string>();
  const waiting = entry.endsWith('.js') ? [entry] : scriptsIn(textIn(folder, entry));
  for (const script of waiting) {
    if (found.has(script)) continue;
    found.add(script);
    for (const path of importsIn(textIn(folder, script))) {
      waiting.push(posix.join(posix.dirname(script), path));
    }
  }
  return [...found];
}

function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script[^>]+src="\/?([^"]+\.js)"/g)].map(([, src = '']) => src);
}

/** A reader loads one catalogue with the panel; what is loaded when it is asked for is not counted. */
function panelWithCatalogue(folder: string): number | null {
  const scripts = scriptsOf(folder, 'sidepanel.html');
  const later = scripts.flatMap((script) =>
    laterImportsIn(textIn(folder, script)).map((path) => posix.join(posix.dirname(script), path)),
  );
  const catalogues = later
    .filter((script) => CATALOGUE.test(script) && !scripts.includes(script))
    .map((script) => scriptsOf(folder, script).filter((each) => !scripts.includes(each)));
  const sizes = catalogues.map((own) => sum(own.map(sizeIn(folder))) ?? Number.NaN);
  const panel = sum(scripts.map(sizeIn(folder)));
  return panel === null || sizes.length === 0 ? null : panel + Math.max(...sizes);
}

// As the build names them: `chunks/ar-CfSESB1b.js`.
const CATALOGUE = /(^|\/)[a-z]{2}-[^/]+\.js$/;

function laterImportsIn(script: string): string[] {
  return [...script.matchAll(/import\(\s*["'`](\.[^"'`]+\.js)["'`]/g)].map(([, path = '']) => path);
}

function importsIn(script: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g)].map(
    ([, path = '']) => path,
  );
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
