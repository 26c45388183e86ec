import type { CopyOf } from '../../core/comparison/copies.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('en');

/** What of the saved articles a comparison counts: texts printed more than once, and other stories. */
export const scope = {
  compared: (n: number) => plural(n, { one: '# article compared', other: '# articles compared' }),
  comparedTexts: (texts: number, articles: number) =>
    `${plural(texts, { one: '# text', other: '# texts' })} compared, in ${plural(articles, { one: '# article', other: '# articles' })}`,
  leftOut: (n: number) => plural(n, { one: '# article left out', other: '# articles left out' }),
  leftOutWhy:
    'They are not about this story, or in a language we cannot read yet or could not identify: what is not in them says nothing. They are in no count.',
  leftOutAct: 'Open one to put its verdict right.',
  aboutNamed: (story: string) => `About another story: ${story}`,
  nothingLeft:
    'None of the saved articles was found to be about this story, so there is nothing to compare yet. Save one that is, or open one of these to put its verdict right.',

  copies: 'A text printed more than once',
  counting: { once: 'counts once', each: 'counts each time' },
  copiesTitle: (n: number) =>
    plural(n, { one: '# text printed more than once', other: '# texts printed more than once' }),
  copiesWhy:
    'Printed in nearly the same words, or joined by you in the library. Each counts once, for the outlet that printed it first; of several on one day, for one of them.',
  republished: 'Republished by',
  sameText: 'Same text in',
  copyOf: 'Copy of',
  because: {
    hand: 'joined by you',
    page: 'another address of the same page',
    text: 'nearly the same words',
  } satisfies Record<CopyOf['why'], string>,
  printings: (n: number, of: number) => `in ${n} of ${of} printings`,
  setApart: 'Keep apart',
  setApartLabel: (outlets: string) => `Keep apart: ${outlets}`,
  setApartDone: 'Kept apart. Each of them counts for itself now.',

  open: (outlet: string) => `Open the article of ${outlet}`,
  text: 'The text we read',
  page: 'Open the page',
  noPage: 'This text came without an address: there is no page to open.',
};
