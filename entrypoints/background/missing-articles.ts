import type { MissingArticles } from '../../core/library/missing-articles.ts';
import type { Answer } from '../../platform/ask.ts';
import { countArticles } from '../../platform/library.ts';
import {
  betweenChanges,
  type RememberedCount,
  writeCount,
} from '../../platform/remembered-count.ts';

/** What should be in the library beside so many articles; null where nothing is missing. */
export async function missingBeside(
  there: number,
  known: RememberedCount | null,
): Promise<MissingArticles | null> {
  return there === (known?.articles ?? 0) ? null : betweenChanges(missingNow);
}

// Articles may have come or gone between the looks that led here.
async function missingNow(known: RememberedCount | null): Promise<MissingArticles | null> {
  const counted = await countArticles();
  if (!counted.ok) return null;
  const missing = (known?.articles ?? 0) - counted.count;
  if (known && missing > 0) return { articles: missing, known: known.articles, at: known.at };
  if (missing < 0) await writeCount(counted.count);
  return null;
}

/** The reader knows what is missing: from now on, what is there is all there should be. */
export function goOnWithout(): Promise<Answer> {
  return betweenChanges(async (): Promise<Answer> => {
    const counted = await countArticles();
    if (!counted.ok) return counted;
    const isWritten = await writeCount(counted.count);
    return isWritten ? { ok: true } : { ok: false, problem: 'library-full' };
  });
}
