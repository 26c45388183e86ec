import { forgetBrought } from '../../platform/backup-restoring.ts';
import { isFirstInSession } from '../../platform/first-in-session.ts';
import { forgetDeleted } from '../../platform/library-removal.ts';

/**
 * What was deleted can be brought back, and a restoring can go on, until the browser is closed: both
 * go at the next start.
 */
export async function forgetUnfinished(): Promise<void> {
  if (!(await isFirstInSession())) return;
  await forgetDeleted();
  await forgetBrought();
}
