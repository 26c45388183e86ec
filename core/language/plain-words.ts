const LATIN = 1;
const HEBREW = 2;
const ARABIC = 3;
/** What can be no part of a word, whatever stands beside it. */
const PARTING = 4;
/** “ and " may stand for gershayim, but only within Hebrew. */
const QUOTING = 5;

const kinds = new Uint8Array(0x2100);
// The first and the last of each run of characters.
for (const [kind, runs] of [
  [LATIN, 'AZaz09'],
  [HEBREW, 'את'],
  [ARABIC, 'ءءابتغفويي'],
  [PARTING, ' !(),/:;??[[]]{{}}\t\n\u00a0\u00a0««»»–—……،،؛؛؟؟'],
  [QUOTING, '""“”'],
] as const) {
  for (let at = 0; at < runs.length; at += 2) {
    kinds.fill(kind, runs.charCodeAt(at), runs.charCodeAt(at + 1) + 1);
  }
}

/**
 * Where the word at a place ends, if it is one that most are: plain letters of one script and
 * nothing after them that could go on with it. The place itself where no word can begin there; -1
 * where it takes a closer look.
 */
export function endOfPlain(text: string, from: number): number {
  const kind = kinds[text.charCodeAt(from)];
  if (kind === PARTING) return from;
  if (!kind || kind === QUOTING) return -1;
  let at = from + 1;
  while (at < text.length && kinds[text.charCodeAt(at)] === kind) at++;
  const next = kinds[text.charCodeAt(at)];
  const ends = at === text.length || next === PARTING || (next === QUOTING && kind !== HEBREW);
  return ends ? at : -1;
}
