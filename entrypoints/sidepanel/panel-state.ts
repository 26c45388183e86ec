import type { PanelState } from '../../components/panel/panel-state.ts';
import type { Power } from '../../platform/power.ts';
import { silenceOf } from '../../platform/silence.ts';
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

function reasonForSilence(power: Power): PanelState {
  const silence = silenceOf(power);
  switch (silence.is) {
    case 'off':
      return silence;
    case 'impossible':
      return { is: 'idle', page: 'browser' };
    case 'no-access':
      return { is: 'no-access', host: power.host };
    case 'unread':
      return { is: 'idle', page: 'unread' };
  }
}
