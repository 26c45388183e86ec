import { toolbar } from './toolbar.ts';

/** What is the case, and what to do next: one sentence each. */
const says = (what: string, next: string) => ({ what, next });

/** Switches, buttons, states and problems, in the panel and the popup. */
export const controls = {
  actions: {
    title: 'With this page',
    show: 'Show in the article',
    look: 'Look at this page',
    again: 'Look again',
    reload: 'Reopen the notes',
    save: 'Save for comparison',
    saved: 'Saved for comparison.',
    compare: 'Compare saved pages',
    library: 'Saved articles',
    open: 'Open the notes',
    allow: (host: string) => `Allow on ${host}`,
    choose: 'Choose news outlets',
    settings: 'Settings',
    on: 'Switch on',
  },

  states: {
    idle: says(
      'No notes here yet',
      'Nothing at the start of this page called for any. Sidelight can read the whole of it now.',
    ),
    browserPage: says('No article here', 'This page belongs to the browser. Open an article.'),
    noAccess: says('No access to this site', 'Allow it once and notes appear here by themselves.'),
    noAccessHidden: says(
      'No access to this site',
      'Press Sidelight’s button in the toolbar, then “Look at this page”.',
    ),
    offPage: says('Off on this page', 'Notes stay away until you switch them on again.'),
    offSite: says(
      'Off on this site',
      'Notes stay away from the whole site until you switch them on.',
    ),
    offEverywhere: says('Off everywhere', 'No page is read until you switch Sidelight on again.'),
    reading: says('Reading the page', 'The notes follow in a moment.'),
    nothing: says('Nothing to note here', 'This page is not about a story there is a dossier on.'),
    notAbout: 'It is a neighbouring story, not the one this dossier is on:',
    separatedBy: 'What tells them apart',
  },

  problems: {
    'list-of-articles': says(
      'This is a list of articles',
      'Notes belong to one article: open one of them.',
    ),
    'too-short': says('Too little to read', 'Open the full article, then look again.'),
    paywalled: says(
      'Behind a paywall',
      'Only its opening can be read here. Open the full article, then look again.',
    ),
    updated: says(
      'Sidelight was updated',
      'Open the notes once more, then look at the page again.',
    ),
    'language-not-supported': says(
      'A language we cannot read yet',
      'Try an English, French, Arabic, Hebrew, Spanish or German version of the article.',
    ),
    'page-not-readable': says('The page could not be reached', 'Reload the page, then look again.'),
    'reader-failed': says('The page could not be read', 'Try its print view, then look again.'),
    'judging-failed': says(
      'Sidelight failed on this page',
      'This is our fault, not the page’s. Nothing was lost; other pages still work.',
    ),
    'no-room': says('There is no room for this page’s notes', 'Close a few tabs, then look again.'),
  },

  /** What the background answers when it could not do as asked. */
  refusals: {
    'no-answer': 'Sidelight did not answer. Try again.',
    'passage-gone': 'That sentence is no longer on the page. Reload it and look again.',
    'nothing-read': 'The page has not been read yet. Look at it first.',
    'no-access': 'The browser gives no access to this page. Use the toolbar button.',
    'page-changed': 'The page changed while it was read. Look again.',
    'no-site': 'This page belongs to no site that could be switched.',
    off: 'Notes are off here. Switch them on first.',
    other: 'That did not work. Try again.',

    // The library's: why it could not do as asked.
    'library-full': 'The disk is full. Free some space, then try again; nothing saved was lost.',
    'library-private': 'Nothing can be saved in a private window. Open the page in a normal one.',
    'library-newer':
      'The library was written by a newer Sidelight. Update Sidelight; nothing was changed.',
    'library-blocked': 'Sidelight was just updated. Close its other pages, then try again.',
    'library-failed':
      'The browser could not open the library. Restart it, then try again. If that does not help, its files are damaged: put a copy of the profile folder back, or add Sidelight anew and restore a backup file.',
    'article-gone': 'This article was deleted already. Reload this page.',
    'choice-gone':
      'Which articles to compare was known until the browser was closed. Choose them in the library again.',
    'library-emptied':
      'The saved articles are not there any more. The library tells what can be done.',
    'article-not-storable': 'This article could not be saved. Look at the page again first.',
    'no-own-address':
      'This page gives the article no address of its own. Open the article by itself, then save it.',
    'record-damaged': 'This saved article cannot be read. Open its page and save it again.',
    'too-many-tags': (article: string) =>
      `“${article}” would have more than 50 tags. Take some off first; nothing was changed.`,
    'too-many-corrections': (article: string) =>
      `“${article}” would have more than 1,000 corrections. Undo some first; nothing was changed.`,
    'too-many-apart': (article: string) =>
      `“${article}” would be kept apart from more than 1,000 others. Delete it and save it afresh first; nothing was changed.`,
  },

  interfaceLanguage: {
    label: 'Language',
    asBrowser: 'As the browser',
  },

  popup: {
    site: (host: string) => `Notes on ${host}`,
    noSite: 'Notes on this site',
    page: 'This page',
    everywhere: 'Everywhere',
    /** Where the switch for the site is above, and asks the browser for access. */
    allowAbove: 'Switch notes on above: your browser asks you once. Or look at this page alone.',
    marks: 'Marks in the text',
    on: 'On',
    off: 'Off',
    noteChosen:
      'The note on the sentence you pressed is beside the page: open the notes to read it.',
    count: toolbar.count,
  },
};
