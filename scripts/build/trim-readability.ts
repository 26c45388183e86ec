import type { Plugin } from 'vite';

const LIBRARY = /@mozilla[\\/]readability[\\/]Readability\.js$/;
// What it tells a developer who has switched its log on.
const LOG = /^ *this\.log\([^;]*\);\n/gm;
// Methods and tables that it keeps to itself, all defined on its own prototype. A minifier must
// leave them, since it cannot know that nobody else calls them.
const PRIVATE =
  /\b(?:_[a-z]\w{3,}|(?:FLAG|DEFAULT|UNLIKELY|DIV|ALTER|PRESENTATIONAL|DEPRECATED|PHRASING|CLASSES|HTML)_[A-Z_]+)\b/g;

/** Takes out of the reading library what no page needs: a tenth of the script that goes into it. */
export function trimReadability(): Plugin {
  return {
    name: 'trim-readability',
    transform(code, id) {
      return LIBRARY.test(id) ? { code: trimmed(code), map: null } : null;
    },
  };
}

/** The same library with short private names and without its log. */
export function trimmed(code: string): string {
  const short = new Map<string, string>();
  return code.replace(LOG, '').replace(PRIVATE, (name) => {
    if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
    return short.get(name) ?? name;
  });
}
