import type { ImportProblem } from '../../core/imports/import-item.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('en');

/** Adding many articles to the library. */
export const adding = {
  add: {
    title: 'Add articles',
    close: 'Close',
    files: 'Files',
    drop: 'Drop files here',
    chooseFiles: 'Choose files',
    kinds:
      'Web pages (HTML, SingleFile, MHTML), ZIP archives of them, web archives (WARC, WACZ), NDJSON.',
    stays: 'Files are read on this machine. Nothing is sent anywhere.',
    tabs: 'Open tabs',
    noTabs: 'No open tab shows a page that Sidelight may read.',
    tabsExplained: 'Only sites you have allowed are listed.',
    addTabs: (n: number) => plural(n, { one: 'Add # tab', other: 'Add # tabs' }),
    addresses: 'A list of addresses',
    addressesLabel: 'Addresses, one a line',
    addressesExplained: 'Sidelight opens no page by itself: those open in a tab are added.',
    addAddresses: 'Find and add',
    paste: 'A text',
    pasteText: 'Text',
    pasteTitle: 'Title',
    pasteOutlet: 'Outlet',
    pasteDate: 'Date of publication',
    pasteAddress: 'Address, if it has one',
    addText: 'Add text',
    needsText: 'Paste the text first.',
  },

  adding: {
    title: 'Adding articles',
    running: 'Adding…',
    stopped: 'Stopped. What was added stays.',
    done: 'Done.',
    cancel: 'Stop',
    resume: 'Go on',
    takeBack: 'Take these back',
    close: 'Close',
    new: (n: number) => plural(n, { one: '# article added', other: '# articles added' }),
    changed: (n: number) => plural(n, { one: '# with a new text', other: '# with a new text' }),
    same: (n: number) => plural(n, { one: '# was there already', other: '# were there already' }),
    failed: (n: number) =>
      plural(n, { one: '# could not be added', other: '# could not be added' }),
    failures: 'Not added, and why',
    more: (n: number) => plural(n, { one: 'Show # more', other: 'Show # more' }),
  },

  problems: {
    'not-supported': 'Not a kind of file that can be read here.',
    broken: 'The file is damaged.',
    locked: 'It is locked with a password.',
    'too-large': 'It is larger than any news page.',
    'too-many': 'It holds more than 50,000 pages. Split it up.',
    'too-deep': 'It is an archive within an archive within an archive.',
    empty: 'Nothing in it can be read.',
    'other-encoding': 'It was packed in a way that the browser cannot unpack.',
    'not-json': 'The line is not JSON.',
    'wrong-fields': 'Its fields are not those of the format.',
    'no-article': 'No article was found in it.',
    'list-of-articles': 'It is a list of articles. Add one of them.',
    'article-not-storable': 'The article could not be saved.',
    'no-own-address':
      'The page gives this article no address of its own. Open it by itself, then add it.',
    'not-open': 'Not open in a tab that Sidelight may read. Open it, then try again.',
    'no-access': 'The browser gives no access to this page.',
  } satisfies Record<ImportProblem, string>,
};
