import type { Answer } from '../../core/coverage/verdict.ts';
import type {
  CitedSource,
  FactNote,
  OnPage,
  Rendering,
  Unchecked,
} from '../../core/notes/notes.ts';
import type { VerbFamily } from '../../core/quotations/quotation.ts';
import { pluralsIn } from '../plural.ts';
import { drift } from './drift.ts';

const plural = pluralsIn('en');

/** The notes themselves, as the side panel shows them. */
export const notes = {
  line: {
    contents: 'In these notes',
    arrange: 'Arrange',
    chosen: (part: string) => `The note on this sentence is shown: ${part}`,
    published: (when: string) => `Article dated ${when}`,
    noDate: 'The page shows no date',
    dateDoubted: (when: string) => `The page shows ${when}; its text speaks of other days`,
    asOf: (when: string) => `Dossier as of ${when}`,
    verdicts: {
      covers: 'This page covers the story',
      mentions: 'This page mentions the story in passing',
      neighbour: 'This page is about another story',
      nothing: 'This page is not about the story',
    } satisfies Record<Answer, string>,
  },

  facts: {
    title: 'Key facts',
    short: 'Facts',
    status: {
      reported: 'Reported',
      confirmed: 'Confirmed',
      disputed: 'Disputed',
      superseded: 'Superseded by later events',
    } satisfies Record<FactNote['status'], string>,
    onPage: {
      stated: 'In this article',
      'not-found': 'Not found in the text we could read',
      'same-day': 'Reported the same day; not found in the text we could read',
      later: 'Later than this article',
      undated: 'Perhaps later than this page',
    } satisfies Record<OnPage, string>,
    toSentence: 'In this article: show',
    explained: {
      later: 'These happened after the article was published.',
      undated:
        'This page shows no date we can go by, so we cannot tell whether these came before or after it.',
    },
    noneStated: 'None of the dossier’s facts was found in the text we could read.',
  },

  sources: {
    title: 'Sources',
    more: (n: number) => plural(n, { one: '# more source', other: '# more sources' }),
    opens: 'opens in a new tab',
    line: ({ outlet, credit, grade }: Pick<CitedSource, 'outlet' | 'credit' | 'grade'>) => {
      if (grade === 'D') return `${outlet} (a page with errors, cited for its wording only)`;
      if (grade === 'C') {
        return credit
          ? `${credit}, as copied by ${outlet}`
          : `${outlet} (a copy, not the original)`;
      }
      if (grade === 'A') return credit ? `${credit}, as carried by ${outlet}` : outlet;
      return credit ? `${credit}, as republished by ${outlet}` : `${outlet} (republication)`;
    },
  },

  quoted: {
    title: 'Quoted on this page',
    short: 'Quoted',
    none: 'No quotation was found in the text we could read.',
    noneOfStory: 'No quotation about this story was found in the text we could read.',
    unclear: 'Speaker unclear',
    probably: (name: string) => `Probably ${name}`,
    unnamed: 'not named',
    roleThen: (role: string, when: string | null) => (when ? `${role} on ${when}` : role),
    relayed: (name: string) => `as told by ${name}`,
    printedRole: (role: string) => `described here as “${role}”`,
    verb: (verb: string, family: VerbFamily | null) =>
      family === 'denied'
        ? `in the page’s verb “${verb}”, a denial`
        : `in the page’s verb “${verb}”`,
    known: 'Also in the dossier:',
    wording: {
      same: 'Worded as in the source.',
      drift: 'Worded otherwise than in the source.',
      garble: 'The wording here does not match the source.',
      translation:
        'In translation: the dossier has no wording in this language, so the words were not compared.',
    },
    from: (name: string) => `The dossier has these words from ${name}.`,
    compare: 'Compare the wordings',
  },

  /** Somebody's words in a language that is not the reader's, and what they mean in theirs. */
  translation: {
    original: (language: string) => `As the source has it (${language})`,
    ours: 'Our translation',
    translated: 'A published translation',
    printed: 'Published in this language',
  } satisfies Record<Rendering['kind'], string> & Record<'original', (language: string) => string>,

  drift,

  dispute: {
    short: 'Dispute',
    label: 'Disputed',
    toText: 'Show where it reports the text',
    toDispute: 'Show where it reports the dispute',
  },

  thenSince: {
    title: 'Then and since',
    short: 'Then and since',
    known: 'Known when this was published',
    sameDay: 'The same day',
    since: 'Since then',
    earlier: (n: number) => plural(n, { one: '# earlier event', other: '# earlier events' }),
    later: (n: number) => plural(n, { one: '# later event', other: '# later events' }),
    more: (n: number) => plural(n, { one: '# more event', other: '# more events' }),
    noDate:
      'This page shows no date we can go by, so we cannot tell which of these came before or after it.',
    nothingSince: 'The dossier holds nothing later.',
    ends: (when: string) => `The dossier ends on ${when}. Nothing later was looked at.`,
    published: (when: string) => `This article: ${when}`,
  },

  absent: {
    title: 'Quotations not on this page',
    short: 'Other quotations',
    intro: 'On record in the dossier, and not found in the text we could read.',
    count: (n: number) => plural(n, { one: '# quotation', other: '# quotations' }),
  },

  unchecked: {
    title: 'What was not checked',
    short: 'Not checked',
    codes: {
      'no-date': 'When the article was published: the page shows no date we can go by.',
      'only-visible-part': 'What stands behind the paywall: only the visible part was read.',
      'only-first-part': 'The end of the page: it is very long, and only its first part was read.',
      'language-not-supported': 'Much of the text: its language is one we cannot read yet.',
      'pictures-and-video': 'Pictures, captions inside them, sound and video.',
      'linked-pages': 'Pages that the article links to.',
    } satisfies Record<Unchecked, string>,
    always: 'Whether what officials said is so: the notes only say who said what, and when.',
  },

  why: {
    title: 'Why am I seeing this?',
    titleOfNothing: 'Why are there no notes?',
    version: (version: string) => `version ${version}`,
    about: 'About these notes, and reporting an error',
    reviewed: (when: string) => `Reviewed on ${when}`,
    evidence: 'The evidence, for and against',
    private: 'Worked out on this machine. Nothing leaves it.',
  },
};
