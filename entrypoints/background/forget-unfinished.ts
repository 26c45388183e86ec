import { forgetBrought } from '../../platform/backup-restoring.ts';
import { browser } from '../../platform/browser.ts';

/** What a page brought from a backup and never restored, because it was closed, goes at the next start. */
export function forgetUnfinished(): void {
  browser.runtime.onStartup.addListener(() => void forgetBrought());
}
