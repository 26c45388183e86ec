import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('en');

/** The toolbar's button and the page's menu, which the background writes. */
export const toolbar = {
  count: (n: number) =>
    n === 0
      ? 'No notes on this page'
      : plural(n, { one: '# note on this page', other: '# notes on this page' }),
  off: 'Notes are off here',
  chosen: 'The note on the sentence you pressed: open Sidelight to read it',
  saved: 'Saved for comparison',
  refused: 'That did not work: open Sidelight to see why',
  menu: {
    look: 'Look at this page',
    save: 'Save this page',
  },
};
