import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const LIBRARY = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const WEIGHING = join(import.meta.dirname, '../../page/weighing.ts');
// What it tells a developer who has switched its log on.
const LOG = /^ *this\.log\([^;]*\);\n/gm;
const METHOD = /^ {2}(_\w+)\([^)]*\)[^{\n]*\{/gm;
// Methods and tables that it keeps to itself, all defined on its own prototype. A minifier must
// leave them, since it cannot know that nobody else calls them.
const PRIVATE =
  /\b(?:_[a-z]\w{3,}|(?:FLAG|DEFAULT|UNLIKELY|DIV|ALTER|PRESENTATIONAL|DEPRECATED|PHRASING|CLASSES|HTML)_[A-Z_]+)\b/g;

/** Takes out of the reading library what no page needs: a sixth of the script that goes into it. */
export function trimReadability(): Plugin {
  return {
    name: 'trim-readability',
    // Before types are taken out and names are made short.
    enforce: 'pre',
    transform(code, id) {
      if (id === LIBRARY) return { code: trimmed(code, readFileSync(WEIGHING, 'utf8')), map: null };
      if (id !== WEIGHING) return null;
      return { code: renamed(code, readFileSync(LIBRARY, 'utf8')), map: null };
    },
  };
}

/**
 * The same library with short private names and without its log. `weighing` is the source of the
 * class that extends it: methods defined there anew go, and with them those that only they called.
 */
export function trimmed(library: string, weighing: string): string {
  const anew = [...weighing.matchAll(METHOD)].map(([, name]) => name ?? '');
  const left = anew.reduce(withoutMethod, library.replace(LOG, ''));
  return renamed(withoutUncalled(left), library);
}

function withoutUncalled(code: string): string {
  const names = [...code.matchAll(METHOD)].map(([, name]) => name ?? '');
  const uncalled = names.filter((name) => !code.includes(`this.${name}`));
  return uncalled.length ? withoutUncalled(uncalled.reduce(withoutMethod, code)) : code;
}

function withoutMethod(code: string, name: string): string {
  return code.replace(new RegExp(`^ {2}${name}\\([^]*?^ {2}\\},\\n`, 'm'), '');
}

/** With the private names of the library as they are in the build, which is the same in both files. */
function renamed(code: string, library: string): string {
  const names = [...new Set(library.match(PRIVATE))];
  return code.replace(PRIVATE, (name) => {
    const at = names.indexOf(name);
    return at < 0 ? name : `_${at.toString(36)}`;
  });
}
