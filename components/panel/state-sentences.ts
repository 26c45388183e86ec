import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PanelState } from './panel-state.ts';

/** The states in which the panel has nothing to show but why. */
export type Wordless = Exclude<PanelState, { is: 'notes' | 'neighbour' | 'nothing' }>;

/** What is the case, and what to do next. */
export function sentencesOf(
  state: Wordless,
  { states, problems }: Catalogue,
): { what: string; next: string } {
  switch (state.is) {
    case 'idle':
      return state.page === 'browser' ? states.browserPage : states.idle;
    case 'off':
      return { page: states.offPage, site: states.offSite, everywhere: states.offEverywhere }[
        state.scope
      ];
    case 'no-access':
      return state.host === null ? states.noAccessHidden : states.noAccess;
    case 'reading':
      return states.reading;
    case 'problem':
      return problems[state.problem];
  }
}
