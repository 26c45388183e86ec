import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Situation } from './situation.ts';

/** The situations in which there is nothing to show but why. */
export type Wordless = Exclude<Situation, { is: 'notes' | 'neighbour' | 'nothing' }>;

/** What is the case, and what to do next. */
export function sentencesOf(
  situation: Wordless,
  { states, problems }: Catalogue,
): { what: string; next: string } {
  switch (situation.is) {
    case 'impossible':
      return states.browserPage;
    case 'unread':
      return states.idle;
    case 'off':
      return { page: states.offPage, site: states.offSite, everywhere: states.offEverywhere }[
        situation.scope
      ];
    case 'no-access':
      return situation.host === null ? states.noAccessHidden : states.noAccess;
    case 'reading':
      return states.reading;
    case 'problem':
      return problems[situation.problem];
  }
}
