import { isFirstInSession } from '../../platform/first-in-session.ts';
import { forgetDeleted } from '../../platform/library-removal.ts';

/** What was deleted can be brought back until the browser is closed: it goes at the next start. */
export async function forgetWhatWasDeleted(): Promise<void> {
  if (await isFirstInSession()) await forgetDeleted();
}
