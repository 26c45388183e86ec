import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('en');

/** The settings page, and what the popup shares with it. */
export const settings = {
  title: 'Settings',
  undo: 'Undo',
  undoLabel: (what: string) => `Undo: ${what}`,

  shortcuts: {
    title: 'Shortcuts',
    names: {
      'toggle-notes': 'Notes on this site, on or off',
      'open-panel': 'Open the notes',
      'next-mark': 'Next marked sentence',
      'previous-mark': 'Previous marked sentence',
      'save-page': 'Save this page',
    },
    unset: 'Not set',
    change: 'Change them in the browser',
    refused:
      'The browser did not open its shortcuts page. Look for it where extensions are listed.',
  },

  notes: {
    title: 'Notes and marks',
    everywhere: 'Notes everywhere',
    everywhereExplained: 'Off: no page is read, on any site.',
    marks: 'Marks in the text',
    marksExplained: 'The sentences that notes speak of are marked. Press one to read its note.',
  },

  access: {
    title: 'Where Sidelight may look',
    explained: 'It reads pages on these sites, and on no others unless you ask it to.',
    none: 'On no site yet.',
    everySite: 'Every site',
    takeBack: 'Take back',
    takeBackLabel: (site: string) => `Take back: ${site}`,
    takenBack: (site: string) => `Access to ${site} was taken back.`,
    allowedAgain: (site: string) => `Access to ${site} was given again.`,
  },

  off: {
    title: 'Switched off',
    sites: 'Sites',
    pages: 'Pages, until the browser closes',
    none: 'No site and no page is switched off.',
    on: 'Switch on',
    onLabel: (what: string) => `Switch on: ${what}`,
    switchedOn: (what: string) => `Notes are on again on ${what}.`,
    switchedOff: (what: string) => `Notes are off on ${what}.`,
  },

  data: {
    title: 'What is kept',
    saved: (n: number) =>
      n === 0
        ? 'No article is saved.'
        : plural(n, { one: '# saved article', other: '# saved articles' }),
    explained:
      'Articles you save stay in this browser until you delete them. Whatever else was read is forgotten when the browser closes.',
  },

  privacy: {
    title: 'What leaves this machine',
    lines: [
      'Nothing. Pages are read here, and these pages of ours may not even connect to a network.',
      'A source that you open is opened by the browser, which does not say where you came from.',
    ],
  },

  about: {
    title: 'About',
    version: (version: string) => `Sidelight ${version}`,
    dossier: (version: string, asOf: string) => `version ${version}, as of ${asOf}`,
  },
};
