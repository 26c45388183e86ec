import { browser } from './browser.ts';

// How many articles there should be, kept apart from them: browsers begin an empty library in the
// place of one whose files are damaged or gone, and say nothing (tried in Chromium 156, Firefox 153).

const KEY = 'library';

/** `at`: when the number was last known to be right. */
export type RememberedCount = { articles: number; at: string };

/** Null where nothing was ever kept, or nothing is known of it. */
export async function rememberedCount(): Promise<RememberedCount | null> {
  await last;
  return storedCount();
}

export async function rememberCount(articles: number): Promise<void> {
  await writeOnce(() => ({ articles, at: new Date().toISOString() }));
}

/** What is there was there before, whatever was known of it. */
export async function rememberAtLeast(articles: number): Promise<void> {
  await writeOnce((known) =>
    known && known.articles >= articles ? known : { articles, at: new Date().toISOString() },
  );
}

/** What went missing before stays missing, whatever is added or deleted since. */
export async function rememberChange(before: number, after: number): Promise<void> {
  if (before === after) return;
  const at = new Date().toISOString();
  await writeOnce((known) => ({
    articles: Math.max(after, (known?.articles ?? before) + after - before),
    at: known && known.articles > before ? known.at : at,
  }));
}

// One after the other, or two changes at once would be counted as one.
let last: Promise<void> = Promise.resolve();

function writeOnce(next: (known: RememberedCount | null) => RememberedCount): Promise<void> {
  const written = last.then(async () => {
    const value = next(await storedCount());
    await browser.storage.local.set({ [KEY]: value });
  });
  // Where the browser refuses, the next change is counted from what is known.
  last = written.catch(() => {});
  return last;
}

async function storedCount(): Promise<RememberedCount | null> {
  const value: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof value !== 'object' || value === null) return null;
  const { articles, at } = value as Record<string, unknown>;
  const isCount = typeof articles === 'number' && Number.isInteger(articles) && articles >= 0;
  return isCount && typeof at === 'string' ? { articles, at } : null;
}
