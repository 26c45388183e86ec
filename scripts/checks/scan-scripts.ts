import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { buildFolder, builds, bundledDossiers, filesBelow, root } from './built.ts';
import { type Finding, fail, pass } from './finding.ts';
import { addressesIn, forbiddenIn } from './scan-syntax.ts';

/** What runs inside other people's pages. The parts of a library that never run are named below. */
const PAGE_SCRIPTS = ['detector.js', 'marker.js', 'reader.js', 'in-view.js', 'panel-frame.js'];

/** Scripts on pages must have no way out and leave no trace: looked up in the syntax tree. */
export function scanPageScripts(): Finding[] {
  return builds.flatMap((build) => {
    const folder = buildFolder(build);
    const scripts = filesBelow(folder).filter((file) => PAGE_SCRIPTS.includes(file));
    if (scripts.length === 0) return [fail(`${build}: no scripts for pages were built`)];
    return scripts.map((file) => {
      const allowed = ALLOWED[file] ?? {};
      const found = forbiddenIn(parseAst(readFileSync(join(folder, file), 'utf8')));
      const bad = found.filter((name) => !(name in allowed));
      if (bad.length === 0) return pass(`${build}/${file} has no way out of the page`);
      return fail(`${build}/${file} uses ${[...new Set(bad)].join(', ')}`);
    });
  });
}

/** No address is built in but those that the bundled data shows to readers. */
export function scanAddresses(): Finding[] {
  const known = knownAddresses();
  return builds.map((build) => {
    const folder = buildFolder(build);
    const scripts = filesBelow(folder).filter((file) => file.endsWith('.js'));
    const strange = scripts.flatMap((file) =>
      addressesIn(parseAst(readFileSync(join(folder, file), 'utf8')))
        .filter((address) => !known(address))
        .map((address) => `${address} (${file})`),
    );
    if (strange.length === 0) return pass(`${build}: no addresses beyond the bundled data`);
    return fail(`${build}: addresses in the code: ${[...new Set(strange)].join(', ')}`);
  });
}

/** Why a name may stand in a script all the same. */
const ALLOWED: Record<string, Record<string, string>> = {
  'reader.js': { 'innerHTML =': 'Readability, inside a copy of the page that runs no scripts' },
  'panel-frame.js': { 'src =': 'the frame shows a page of the extension itself' },
};

/** Names that look like addresses and are none: namespaces, profiles and match patterns. */
const NAMESPACES = /^https?:\/\/(www\.w3\.org\/|netpreserve\.org\/warc\/|\*\/|schema\.org|$)/;

function knownAddresses(): (address: string) => boolean {
  const folder = join(root, 'assets');
  const data = filesBelow(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const text = bundledDossiers().toString() + data.join('');
  return (address) => NAMESPACES.test(address) || text.includes(address);
}
