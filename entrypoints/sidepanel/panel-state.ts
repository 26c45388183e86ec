import type { PanelState } from '../../components/panel/panel-state.ts';
import type { Power } from '../../platform/power.ts';
import type { TabState } from '../../platform/tab-state.ts';

/** What the panel shows of a tab: what was read there, else why nothing was. */
export function panelStateOf(tab: TabState, power: Power): PanelState {
  switch (tab.stage) {
    case 'idle':
      return reasonForSilence(power);
    case 'reading':
      return { is: 'reading' };
    case 'problem':
      return { is: 'problem', problem: tab.problem };
    case 'nothing':
      return tab.notes?.neighbour
        ? { is: 'neighbour', notes: tab.notes }
        : { is: 'nothing', notes: tab.notes };
    case 'notes':
      return { is: 'notes', notes: tab.notes, article: tab.article };
  }
}

// The widest reason first: switching a site on does nothing while everything is off.
function reasonForSilence({ everywhere, site, page, access, host }: Power): PanelState {
  if (!everywhere) return { is: 'off', scope: 'everywhere' };
  if (!site) return { is: 'off', scope: 'site' };
  if (!page) return { is: 'off', scope: 'page' };
  if (access === 'impossible') return { is: 'idle', page: 'browser' };
  if (access === 'none') return { is: 'no-access', host };
  return { is: 'idle', page: 'unread' };
}
