import type { Sort } from '../../core/library/filter.ts';
import { pluralsIn } from '../plural.ts';
import { adding } from './adding.ts';

const plural = pluralsIn('en');

/** The page that lists saved articles and adds many. */
export const library = {
  title: 'Library',
  standfirst: 'The articles you keep, on this machine only. Choose some to compare.',
  loading: 'Opening the library…',
  again: 'Try again',

  search: 'Search titles and texts',
  searchHint: 'Words in quotation marks are searched for exactly.',
  reading: (percent: string) => `Reading the texts: ${percent}`,
  filters: 'Narrow down',
  outlet: 'Outlet',
  language: 'Language',
  answer: 'Coverage',
  tag: 'Tag',
  from: 'From',
  to: 'Until',
  any: 'All',
  clearFilters: 'Show all',
  answers: {
    covers: 'About the story',
    mentions: 'Mentions it in passing',
    neighbour: 'About another story',
    nothing: 'Not about the story',
    unread: 'In a language we cannot read yet',
    unclear: 'In a language we could not identify',
    unknown: 'Not judged yet',
  },
  sort: 'Order',
  sorts: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    saved: 'Last saved first',
    outlet: 'By outlet',
    title: 'By title',
  } satisfies Record<Sort, string>,

  list: 'Saved articles',
  shown: (n: number) => plural(n, { one: '# article', other: '# articles' }),
  shownOf: (n: number, all: string) =>
    plural(n, { one: `# article of ${all}`, other: `# articles of ${all}` }),
  none: 'No saved article matches.',
  noTitle: 'Without a title',
  noOutlet: 'Text without an address',
  noDate: 'no date',
  corrected: (n: number) => plural(n, { one: '# correction', other: '# corrections' }),
  stub: 'visible part only',
  cut: 'first part only',
  republished: 'Republished by',
  notCopy: (outlet: string) => `Keep the article of ${outlet} apart`,
  choose: (title: string) => `Choose: ${title}`,
  pages: 'Pages of the list',
  previous: 'Previous',
  next: 'Next',
  page: (at: string, all: string) => `Page ${at} of ${all}`,
  keys: 'Arrow keys go up and down the list, Space chooses, Delete deletes, / goes to the search.',

  chosen: (n: number) => plural(n, { one: '# chosen', other: '# chosen' }),
  chooseAll: (n: number) => plural(n, { one: 'Choose # article', other: 'Choose all #' }),
  chooseNone: 'Choose none',
  compare: 'Compare',
  remove: 'Delete',
  addTag: 'Add tag',
  newTag: 'New tag',
  removeTag: (tag: string) => `Take the tag ${tag} off`,
  removed: (n: number) => plural(n, { one: '# article deleted.', other: '# articles deleted.' }),
  removedFor: 'Deleted articles can be brought back until the browser is closed.',
  undo: 'Undo',
  restored: (n: number) => plural(n, { one: '# article is back.', other: '# articles are back.' }),
  tagged: (tag: string) => `Tagged ${tag}.`,
  untagged: (tag: string) => `Tag ${tag} taken off.`,
  undone: 'Undone.',

  alike: (n: number) => plural(n, { one: '# article has copies', other: '# articles have copies' }),
  alikeExplained:
    'The same page under another address, or nearly the same text elsewhere. Nothing is put together here unless you say so; a comparison counts them as one text until you keep them apart.',
  samePage: 'another address of the same page',
  sameText: (percent: string) => `${percent} of the wording is the same`,
  original: 'Published first',
  joinCopies: 'Show as one',
  keepApart: 'Keep apart',
  joined: 'Shown as one article.',
  apart: 'Kept apart.',

  damaged: (n: number) =>
    plural(n, {
      one: '# saved article cannot be read. It is kept as it is. Open its page and save it again.',
      other:
        '# saved articles cannot be read. They are kept as they are. Open their pages and save them again.',
    }),
  notJudged: (n: number) =>
    plural(n, {
      one: '# article could not be judged. It is kept as it is, under “Not judged yet”.',
      other: '# articles could not be judged. They are kept as they are, under “Not judged yet”.',
    }),

  missing: {
    title: (n: number) =>
      plural(n, {
        one: '# saved article is not here any more',
        other: '# saved articles are not here any more',
      }),
    text: (known: number, day: string) =>
      plural(known, {
        one: `# article was kept here on ${day}. Nobody deleted it: the browser’s own files were damaged or removed.`,
        other: `# articles were kept here on ${day}. Nobody deleted those that are gone: the browser’s own files were damaged or removed.`,
      }),
    ways: [
      'Restore them from a backup file, below.',
      'Or close the browser and put a copy of its profile folder back in place.',
      'What is still here can be backed up as it is, below.',
    ],
    goOn: 'Go on with what is here',
  },

  empty: {
    title: 'Nothing saved yet',
    text: 'Save an article from its page with “Save for comparison”, or add many here.',
  },

  ...adding,
};
