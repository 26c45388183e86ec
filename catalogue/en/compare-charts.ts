import type { Carriage } from '../../core/comparison/carried-over-time.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('en');

/** The comparison's charts, and the tables behind them. */
export const charts = {
  table: 'The same as a table',
  subject: 'Followed over time',
  subjects: { dispute: 'Disputes', fact: 'Key facts', quotation: 'Quotations' },
  span: 'Days shown',
  spans: { story: 'The story’s own days', all: 'All days' },
  outside: (n: number) =>
    plural(n, {
      one: '# article is outside these days. It is in the table.',
      other: '# articles are outside these days. They are in the table.',
    }),
  undated: (n: number) =>
    plural(n, {
      one: '# article shows no date. It is in the table.',
      other: '# articles show no date. They are in the table.',
    }),
  nothingDated: 'None of these articles shows a date we can go by.',
  carried: 'Who carried it, and when',
  carriedAs: 'One mark for each article, on the day it was published.',
  spread: 'How it spread',
  spreadAs: 'Dated articles that had reported it, up to each day.',
  text: 'the text',
  dispute: 'the dispute over it',
  reported: 'First reported',
  disputed: 'First disputed',
  reportedAndDisputed: 'First reported and first disputed',
  happened: 'Happened',
  said: 'Said',
  carriages: {
    carried: 'Carried',
    both: 'The text and the dispute',
    text: 'The text alone',
    dispute: 'The dispute alone',
    'not-found': 'Not found in the text we could read',
    'not-asked': 'Mentions the story in passing',
    unclear: 'Could not be told',
    before: 'Published before it',
  } satisfies Record<Carriage, string>,
  outlet: 'Outlet',
  article: 'Article',
  day: 'Day',
  shows: 'What it carries',

  outlets: {
    note: 'Counts of what was found in the articles saved here, by name of outlet. They measure the articles you chose, and are no judgement of an outlet. Each bar is one outlet’s total, divided into shares; the figures are counts. Articles that do not cover the story are not counted.',
    nothingCovers:
      'None of the saved articles covers the story, so there is nothing to count yet. Save one that does.',
    sources: 'Named and unnamed sources',
    sourcesAs: 'Quotations by whether their speaker is named.',
    named: 'named',
    unnamed: 'not named',
    unclear: 'speaker unclear',
    sides: 'Who is quoted',
    sidesAs: 'Quotations by the side of their speaker.',
    otherSide: 'not in the dossier',
    verbs: 'Verbs',
    verbsAs: 'Quotations by the family of the verb that introduces them.',
    facts: 'Key facts',
    factsAs:
      'Facts of the dossier found in some article of the outlet, of those that could be looked for in its articles.',
    factsFound: 'found',
    factsNotFound: 'not found in the text we could read',
    dispute: 'The dispute',
    disputeAs: (day: string) => `Articles by what they carry. It was first disputed on ${day}.`,
    when: {
      before: 'Before that day',
      sameDay: 'On that day',
      after: 'After it',
      undated: 'Without a date',
    },
    total: 'In all',
  },
};
