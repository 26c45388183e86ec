import type { ColumnUnit, Grouping } from '../../core/comparison/gathered-columns.ts';
import type { VerbFamily } from '../../core/quotations/quotation.ts';
import { countryNamesIn } from '../names.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('en');

/** The views of the comparison: the matrix, the quotations, articles side by side. */
export const views = {
  label: 'Views',
  names: {
    matrix: 'Matrix',
    'side-by-side': 'Side by side',
    quotations: 'Quotations',
    timeline: 'Timeline',
    outlets: 'Outlets',
  },
  reading: (done: number, total: number) => `Reading the articles: ${done} of ${total}`,
  failed: 'The articles could not be read just now. All of them are still saved.',
  /** By its ISO code. */
  country: countryNamesIn('en', 'International'),

  matrix: {
    unit: 'Columns',
    units: { article: 'Articles', outlet: 'Outlets' } satisfies Record<ColumnUnit, string>,
    by: 'Grouped by',
    groupings: {
      none: 'Nothing',
      outlet: 'Outlet',
      language: 'Language',
      country: 'Country',
      day: 'Day',
    } satisfies Record<Grouping, string>,
    look: 'Shown as',
    looks: { words: 'Words', heat: 'Heat map' },
    unknown: {
      outlet: 'Without an address',
      language: 'Language unknown, or several',
      country: 'Country not on our list',
      day: 'Without a date',
    } satisfies Record<Exclude<Grouping, 'none'>, string>,
    paper:
      'Printed as on the screen: only columns that were in sight. The report under “Export…” has all of them.',
    keys: 'Arrow keys move from cell to cell; Home and End go to the ends of a row, with Ctrl to the corners; Enter opens.',
    carriers: (n: number, of: number) => `in ${n} of ${of} articles`,
    articles: (n: number) => plural(n, { one: '# article', other: '# articles' }),
  },

  quotations: {
    list: 'Statements in the dossier',
    nowhere: 'Not found in these articles',
    spread: (articles: number, wordings: number) =>
      `${plural(articles, { one: '# article', other: '# articles' })}, ${plural(wordings, { one: '# wording', other: '# wordings' })}`,
    onRecord: 'Best-sourced wording',
    found: 'As these articles print it',
    translated: 'In translation',
    notCompared: 'Translated: the words were not compared one by one.',
    same: 'As in the source',
    printings: 'Printed by',
    outlet: 'Outlet',
    day: 'Day',
    speaker: 'Speaker',
    verb: 'Verb',
    relayed: 'Relayed from',
    nobody: 'not given',
    named: 'named',
    other: 'attributed to somebody else',
    none: 'not stated',
    first: 'first seen',
    firstSeen: (day: string, outlet: string) => `First seen in these articles on ${day}: ${outlet}`,
    firstSeenIn: (day: string, articles: number) =>
      `First seen in these articles on ${day}, in ${articles} of them; the day alone does not tell which was first.`,
    absent: 'Articles in which it was not found',
    families: {
      said: 'said',
      denied: 'a denial',
      claimed: 'an assertion',
      warned: 'a warning',
      added: 'added',
      asked: 'a question or request',
      other: 'another verb',
    } satisfies Record<VerbFamily, string>,
  },

  sides: {
    articles: 'Articles side by side',
    place: (n: number) => `Article ${n}`,
    nothing: 'None',
    item: 'Aligned on',
    items: { facts: 'Key facts', quotations: 'Quotations', disputes: 'What was disputed' },
    noItem: 'None of these articles carries anything of the dossier.',
    base: 'Base text',
    dossier: 'The dossier’s best-sourced wording',
    joined: 'Scroll together',
    tooFew: 'Save a second article, and the two can be read side by side here.',
    isBase: 'Base text',
    same: 'The same words as the base text',
    language: 'In another language than the base text: not compared word by word',
    apart: 'Hardly a word in common with the base text: differences not marked',
    added: 'only here',
    removed: 'only in the base text',
    begins: { added: 'only here:', removed: 'only in the base text:' },
    ends: 'end',
    counts: (added: number, removed: number) =>
      `${plural(added, { one: '# word only here', other: '# words only here' })}, ${plural(removed, { one: '# only in the base text', other: '# only in the base text' })}`,
    text: (outlet: string) => `The article of ${outlet}`,
    passages: 'The passages compared',
    texts: 'The articles',
  },
};
