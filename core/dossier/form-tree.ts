import { wordsOf } from '../language/words.ts';

/** The forms of a language as one tree, a word a step. */
export type Branch = {
  next: Map<string, Branch> | null;
  /** Entries ending in `*`: any word that begins so. By their first two letters. */
  beginnings: Map<string, Beginning[]> | null;
  /** What may follow after a few other words: `stop … war`. */
  apart: Branch | null;
  ids: string[];
};

export type Beginning = { letters: string; to: Branch };

const GAP = '…';
const MOST_GAPS = 2;

/** Adds a form: words in a row, `a|b` for either, `a*` for any ending, `…` for a few other words. */
export function grow(root: Branch, form: string, id: string): void {
  let ends = [root];
  let gaps = 0;
  for (const part of form.split(/\s+/)) {
    // Two gaps at most: each multiplies the ways to walk a text.
    if (part === GAP && gaps < MOST_GAPS) {
      ends = ends.map(afterGap);
      gaps++;
    } else {
      const ways = part.split('|').map(wayOf);
      ends = ends.flatMap((from) => ways.map((way) => grown(from, way)));
    }
  }
  for (const end of ends) if (end !== root && !end.ids.includes(id)) end.ids.push(id);
}

function afterGap(from: Branch): Branch {
  from.apart ??= newBranch();
  return from.apart;
}

/** A part of a form as words of a text: a hyphenated one is several. */
type Way = { forms: string[]; open: boolean };

function wayOf(part: string): Way {
  return { forms: wordsOf(part).map(({ form }) => form), open: part.endsWith('*') };
}

/** The branch that a part of a form leads to. */
function grown(from: Branch, { forms, open }: Way): Branch {
  return forms.reduce((at, form, index) => {
    return open && index === forms.length - 1 ? beginning(at, form) : following(at, form);
  }, from);
}

function following(from: Branch, form: string): Branch {
  from.next ??= new Map();
  const to = from.next.get(form) ?? newBranch();
  from.next.set(form, to);
  return to;
}

function beginning(from: Branch, letters: string): Branch {
  from.beginnings ??= new Map();
  const key = letters.slice(0, 2);
  const alike = from.beginnings.get(key) ?? [];
  const known = alike.find((one) => one.letters === letters);
  const { to } = known ?? { to: newBranch() };
  if (!known) from.beginnings.set(key, [...alike, { letters, to }]);
  return to;
}

export function newBranch(): Branch {
  return { next: null, beginnings: null, apart: null, ids: [] };
}
