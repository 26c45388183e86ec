import type { DriftKind } from '../../core/quotations/quotation.ts';

/** How a quotation's words on the page differ from those on record. */
export const drift = {
  title: 'Wording drift',
  short: 'Wording',
  /** After the speaker's name and a colon; where there is none, the first letter is drawn large. */
  kind: {
    drift: 'the wording here differs from the best-sourced one.',
    garble: 'the wording here differs from the source; what happened is explained below.',
    attribution: 'the words here are on record from somebody else.',
  },
  kinds: {
    trimmed: 'shorter than the source, with nothing to show where',
    added: 'words added',
    reordered: 'words in another order',
    reworded: 'words put in place of others',
    'number-changed': 'a number changed',
    'negation-gained': 'a “not” that the source does not have',
    'negation-lost': 'without a “not” that the source has',
    'roles-changed': 'who does it, or to whom it is done, has changed',
    'other-speaker': 'attributed to somebody else',
    paraphrase: 'few of the source’s words: quotation marks on a paraphrase or another translation',
  } satisfies Record<DriftKind, string>,
  how: 'How it differs:',
  best: 'Best-sourced wording',
  page: 'As printed on this page',
  onlyBest: 'not on this page',
  onlyPage: 'only on this page',
  why: 'What happened',
};
