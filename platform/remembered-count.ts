import type { Answer } from './ask.ts';
import { browser } from './browser.ts';
import type { Changed, ChangeKind, Counts } from './library-database.ts';

// How many articles there should be, kept apart from them: browsers begin an empty library in the
// place of one whose files are damaged or gone, and say nothing (tried in Chromium 156, Firefox 153).
// That articles are missing must be true: wherever the two may differ, because a background is ended
// or the disk is full, it is this number that is too low.

const KEY = 'library';

/** `at`: when the number was last known to be right. */
export type RememberedCount = { articles: number; at: string };

/** Null where nothing was ever kept, or nothing is known of it. */
export function rememberedCount(): Promise<RememberedCount | null> {
  return betweenChanges(async (known) => known);
}

/** What is looked at and written in it is as no change of the library sees it half done. */
export function betweenChanges<T>(work: (known: RememberedCount | null) => Promise<T>): Promise<T> {
  return inTurn(async () => work(await storedCount()));
}

/** Only between changes. False where the browser refuses. */
export function writeCount(articles: number, at = new Date().toISOString()): Promise<boolean> {
  const value: RememberedCount = { articles, at };
  return browser.storage.local.set({ [KEY]: value }).then(
    () => true,
    () => false,
  );
}

/** Does a change of the library, after every other, and remembers how many articles it leaves. */
export function rememberChange<T extends object>(
  kind: ChangeKind,
  change: () => Promise<Changed<T>>,
): Promise<Answer<T>> {
  return inTurn(async () => {
    const known = await storedCount().catch(() => 'unreadable' as const);
    if (typeof kind === 'object' && !(await isLowered(known, kind.deletingAtMost))) {
      return { ok: false, problem: 'library-full' };
    }
    const { answer, counts } = await change();
    if (known === 'unreadable') return answer;
    const now = countAfter(kind, known, counts);
    if (now && (now !== known || typeof kind === 'object')) await writeCount(now.articles, now.at);
    return answer;
  });
}

let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}

/** Before a deletion: once it is done, a background that is ended says nothing more. */
async function isLowered(
  known: RememberedCount | null | 'unreadable',
  most: number,
): Promise<boolean> {
  if (known === 'unreadable') return false;
  return known === null || writeCount(Math.max(0, known.articles - most), known.at);
}

function countAfter(
  kind: ChangeKind,
  known: RememberedCount | null,
  counts: Counts | null,
): RememberedCount | null {
  if (counts === null) return known;
  const { before, after } = counts;
  // What a backup brings back was missing; what went missing stays so, whatever else is done.
  const difference = kind === 'restoring' ? 0 : after - before;
  const articles = Math.max(after, (known?.articles ?? before) + difference);
  const isMissingSince = known && known.articles > before && articles > after;
  return { articles, at: isMissingSince ? known.at : new Date().toISOString() };
}

async function storedCount(): Promise<RememberedCount | null> {
  const value: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof value !== 'object' || value === null) return null;
  const { articles, at } = value as Record<string, unknown>;
  const isCount = typeof articles === 'number' && Number.isInteger(articles) && articles >= 0;
  return isCount && typeof at === 'string' ? { articles, at } : null;
}
