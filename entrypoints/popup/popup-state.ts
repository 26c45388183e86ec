import type { PopupState } from '../../components/popup/popup-state.ts';
import type { ActiveTab } from '../../platform/active-tab.ts';

export function popupStateOf({ tab, power }: Pick<ActiveTab, 'tab' | 'power'>): PopupState {
  return {
    ...power,
    reading: tab.stage === 'reading',
    noteCount: tab.stage === 'notes' ? tab.notes.count : null,
    isList: tab.stage === 'problem' && tab.problem === 'list-of-articles',
    canSave: 'article' in tab,
    judged: 'notes' in tab ? tab.notes : null,
  };
}
