import type { CellState } from '../../core/comparison/matrix.ts';
import { pluralsIn } from '../plural.ts';
import { charts } from './compare-charts.ts';
import { corrections } from './compare-corrections.ts';
import { scope } from './compare-scope.ts';
import { views } from './compare-views.ts';

const plural = pluralsIn('en');

/** The page that compares saved articles. */
export const compare = {
  title: 'Compare outlets',
  standfirst:
    'Who carried which fact, which quotation and the dispute, in which words. Every cell with words leads to the exact sentence.',
  story: 'Dossier',
  version: (version: string, asOf: string) => `version ${version}, as of ${asOf}`,
  saved: (n: number) => plural(n, { one: '# saved article', other: '# saved articles' }),
  loading: 'Opening the library…',

  table: 'Saved articles side by side',
  corner: 'In the dossier',
  groups: { facts: 'Key facts', quotations: 'Quotations', disputes: 'What was disputed' },
  disputeRows: {
    'disputed-text': 'Reports the text in question',
    dispute: 'Reports the dispute over it',
  },
  noOutlet: 'Text without an address',
  noDate: 'no date on the page',
  noTitle: 'Without a title',
  extents: {
    stub: 'Only the visible part was read',
    cut: 'Only the first part was read',
  },
  about: {
    mentions: 'Mentions the story in passing',
    neighbour: 'About another story',
    nothing: 'Not about the story',
    unread: 'Not judged: in a language we cannot read yet',
    unclear: 'Not judged: we could not identify its language',
  },

  /** In the cells. */
  states: {
    reported: 'Carried',
    drift: 'Worded otherwise',
    garble: 'Garbled',
    'not-found': 'Not found',
    'partly-read': 'Not found in the part read',
    later: 'Later than the article',
    undated: 'Perhaps later: date unclear',
    'not-checked': 'Not checked',
    'not-asked': 'Passing mention',
  } satisfies Record<CellState, string>,
  notFoundWhere: 'in the text we could read',
  times: (n: number) => plural(n, { one: '# place', other: '# places' }),
  legendTitle: 'What the cells say',
  legend: {
    reported: 'The article carries it, in the words shown.',
    drift: 'It carries the quotation in other words than the best-sourced ones.',
    garble: 'The wording differs from the source; what happened is explained with the passage.',
    'not-found': 'Not found in the text we could read. That is not the same as left out.',
    'partly-read': 'Not found, but part of the page could not be read.',
    later: 'It happened or was said after this text was first published.',
    undated:
      'No date we can go by tells when this text was first published; it may have been before.',
    'not-checked': 'The article is in a language we cannot read yet, or could not identify.',
    'not-asked':
      'The article only mentions the story in passing, or is about another one: what is not in it says nothing.',
  } satisfies Record<CellState, string>,

  remove: 'Delete',
  removeLabel: (outlet: string) => `Delete the article of ${outlet}`,
  removed: (outlet: string) => `Deleted the article of ${outlet}.`,
  undo: 'Undo',
  restored: 'It is back.',

  drawer: {
    close: 'Close',
    open: 'Open the page at these words',
    show: 'Show in the open tab',
    gone: 'These words are no longer on the page.',
    said: (verb: string) => `“${verb}”`,
  },

  empty: {
    title: 'Nothing saved yet',
    steps: [
      'Open an article on a story there is a dossier on.',
      'Open Sidelight from the toolbar and press “Save for comparison”.',
      'Do the same at other outlets, then come back here.',
    ],
    kept: 'Saved articles stay on this machine until you delete them.',
  },

  unread: (n: number) =>
    plural(n, {
      one: '# article could not be examined, and is left out here. It is still saved:',
      other: '# articles could not be examined, and are left out here. They are still saved:',
    }),
  damaged: (n: number) =>
    plural(n, {
      one: '# saved article cannot be read. It is kept as it is. Open its page and save it again.',
      other:
        '# saved articles cannot be read. They are kept as they are. Open their pages and save them again.',
    }),
  again: 'Try again',

  views,
  charts,
  corrections,
  scope,
};
