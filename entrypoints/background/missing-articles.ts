import type { MissingArticles } from '../../core/library/missing-articles.ts';
import type { Answer } from '../../platform/ask.ts';
import { countArticles } from '../../platform/library.ts';
import {
  type RememberedCount,
  rememberAtLeast,
  rememberCount,
  rememberedCount,
} from '../../platform/remembered-count.ts';

/** What should be in the library beside so many articles; null where nothing is missing. */
export async function missingBeside(
  there: number,
  known: RememberedCount | null,
): Promise<MissingArticles | null> {
  if (known && known.articles > there) return stillMissing();
  if (there > (known?.articles ?? 0)) await rememberAtLeast(there);
  return null;
}

// Articles may have been deleted between the two looks.
async function stillMissing(): Promise<MissingArticles | null> {
  const counted = await countArticles();
  const known = await rememberedCount();
  if (!counted.ok || !known || known.articles <= counted.count) return null;
  return { articles: known.articles - counted.count, known: known.articles, at: known.at };
}

export async function goOnWithout(): Promise<Answer> {
  const counted = await countArticles();
  if (!counted.ok) return counted;
  await rememberCount(counted.count);
  return { ok: true };
}
