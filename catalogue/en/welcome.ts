import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('en');

/** The first-run page. */
export const welcome = {
  title: 'Context beside the news',
  standfirst:
    'When you read an article on a story Sidelight holds a dossier on, sourced notes appear beside it: key facts, who is quoted, what was disputed, what came later.',
  demo: {
    title: 'See it at work',
    explained:
      'An invented report, and its notes. Press a marked sentence to find its note, or a note’s button to find its sentence. Marks in pages stay off until you switch them on.',
    article: 'The report',
    notes: 'Its notes',
    invented: 'Everything here is invented.',
  },
  choose: 'Where should Sidelight look?',
  chooseExplained:
    'Choose the news outlets you read. Sidelight reads pages there and nowhere else. You can change this at any time.',
  search: 'Find an outlet or a country',
  nothingFound:
    'No outlet of that name is listed. “Look at this page” in the toolbar works on every site.',
  /** By its code; the outlet list itself has the English names. */
  country: (_code: string, english: string) => english,
  wholeCountry: (country: string) => `All outlets listed for ${country}`,
  chosen: (n: number) => plural(n, { one: '# outlet chosen', other: '# outlets chosen' }),
  ofCountry: (chosen: number, all: number) =>
    chosen === 0
      ? plural(all, { one: '# outlet', other: '# outlets' })
      : `${chosen} of ${plural(all, { one: '# outlet', other: '# outlets' })}`,
  allow: (n: number) =>
    n === 0 ? 'Allow' : plural(n, { one: 'Allow # outlet', other: 'Allow # outlets' }),
  allowExplained: 'Your browser asks once, for all of them together.',
  allowed: 'Allowed',
  allowedAll: (n: number) =>
    plural(n, {
      one: '# outlet is allowed. Open an article there: the toolbar button shows the number of notes.',
      other:
        '# outlets are allowed. Open an article there: the toolbar button shows the number of notes.',
    }),
  refused: 'Nothing was allowed. “Look at this page” in the toolbar still works on every site.',
  privacy: {
    title: 'Privacy',
    lines: [
      'Every page is read on this machine, and nothing about your reading leaves it.',
      'There is no account, no server, no tracking, and no list of what you read.',
      'Articles are kept only when you save one, and you can delete them.',
    ],
  },
};
