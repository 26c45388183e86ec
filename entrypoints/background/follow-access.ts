import { onAccessChange } from '../../platform/access.ts';
import { refreshTabs } from './refresh-tabs.ts';

/** Access given or taken away later counts at once, in tabs already open too. */
export function followAccess(): void {
  onAccessChange(() => void refreshTabs());
}
