import { outletOf } from '../../../core/comparison/outlet.ts';
import type { LibraryEntry } from '../../../core/library/library-entry.ts';
import { articleOf } from '../../../tests/support/article.ts';
import { entry } from '../../../tests/support/entries.ts';

// What makes a name or a headline look like another: a case each.
const CASES = [
  ['Turned by an override', 'Daily \u202Eelpmaxe\u202C', 'Talks \u202Edetcejer\u202C go on'],
  ['An isolate that never ends', 'Daily \u2067Example', 'Talks \u2067(on a truce) go on'],
  ['Characters without width', 'Daily Ex\u200Bample', 'Cease\u200Bfire ta\u2060lks go on'],
  ['Tag characters', 'Daily Example\u{E0041}\u{E0042}', 'Talks \u{E0067}\u{E006F}go on'],
  ['A word of two alphabets', 'D\u0430ily Ex\u0430mple', 'Talks go on'],
  ['מילה בשני אלפביתים', 'עיתון D\u0430ily', 'השיחות \u202Eתוכשמנ\u202C'],
  ['حروف من أبجديتين', 'وكالة D\u0430ily', 'تستمر المحا\u200Bدثات'],
] as const;
const LOOK_ALIKE = ['Another host', 'Daily Example', 'Talks go on'] as const;

/** What readers must not be deceived by, as the library lists it. */
export function oddEntries(): LibraryEntry[] {
  const listed = CASES.map(([what, outlet, title], at) =>
    listedAs(what, outlet, title, `https://daily-${at}.example/`),
  );
  return [...listed, listedAs(...LOOK_ALIKE, 'https://d\u0430ily.example/')];
}

function listedAs(what: string, outlet: string, title: string, address: string): LibraryEntry {
  const named = { ...articleOf({}), address, outlet: { value: outlet, from: 'meta' as const } };
  return entry(what, { outlet: outletOf(named), title: `${what}: ${title}`, address });
}
