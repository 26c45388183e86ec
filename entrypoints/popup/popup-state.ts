import type { PopupState, Situation } from '../../components/popup/popup-state.ts';
import type { ActiveTab } from '../../platform/active-tab.ts';
import type { Power } from '../../platform/power.ts';
import { silenceOf } from '../../platform/silence.ts';
import type { TabState } from '../../platform/tab-state.ts';

type Known = Pick<ActiveTab, 'tab' | 'power'> & Pick<PopupState, 'shortcuts' | 'lastSwitch'>;

export function popupStateOf({ tab, power, shortcuts, lastSwitch }: Known): PopupState {
  return {
    ...power,
    situation: situationOf(tab, power),
    canSave: 'article' in tab,
    shortcuts,
    lastSwitch,
  };
}

/** What was read there, else why nothing was. */
function situationOf(tab: TabState, power: Power): Situation {
  switch (tab.stage) {
    case 'idle':
      return silenceOf(power);
    case 'reading':
      return { is: 'reading' };
    case 'problem':
      return { is: 'problem', problem: tab.problem };
    case 'nothing':
      return tab.notes?.neighbour
        ? { is: 'neighbour', notes: tab.notes }
        : { is: 'nothing', notes: tab.notes };
    case 'notes':
      return { is: 'notes', notes: tab.notes };
  }
}
