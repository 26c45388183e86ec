import type { Article, Block } from '../core/article.ts';
import { addressOfPart } from './address-of-part.ts';
import { type ArticleAt, articleAt } from './article-at.ts';
import { isArticleList } from './article-list.ts';
import { cleared, findArticleRoot } from './article-root.ts';
import { blocksOf, type Draft, draftsOf } from './blocks.ts';
import { extentOf } from './extent.ts';
import { liveEntries } from './live-entries.ts';
import { isLiveBlog } from './metadata/json-ld.ts';
import { type PageSources, pageSources, readMetadata } from './metadata/read-metadata.ts';
import { findTitle } from './metadata/title.ts';
import { isOffer } from './paywall-words.ts';
import { copyVisible } from './visible-copy.ts';

/** A page that is no article: a home page, a section front, the list of a topic. */
export type NoArticle = { notArticle: 'list' };

const LONGEST_ADDRESS = 8_000;
const SHORTEST_PROSE = 60;

/**
 * What a reader can read of a page. The document is left exactly as it was. An article further down
 * a page whose address is another's has the address that it gives itself, or none: an empty one.
 */
export function readPage(document: Document, page: string): Article | NoArticle {
  const at = articleAt(document, page);
  const part = at?.part;
  const address = at ? addressAt(at, page) : page;
  const { copy, complete } = copyVisible(document, part);
  const others = at?.addressed === 'no' ? page : null;
  const sources = pageSources(document, copy, { address, others, isPart: at !== null });
  const title = findTitle(sources);
  const shown = draftsOf(copy.body);
  const metadata = readMetadata(sources, proseOf(shown));
  const blocks = read(sources, title?.value ?? null, () => copyVisible(document, part).copy);
  if (!saysArticle(sources, metadata) && isArticleList(shown)) return { notArticle: 'list' };
  return {
    address: address.slice(0, LONGEST_ADDRESS),
    title,
    ...metadata,
    blocks,
    extent: extentOf(document, sources.structured.article, blocks, shown, complete),
  };
}

function addressAt({ part, addressed }: ArticleAt, page: string): string {
  if (addressed === 'by-link') return page;
  return addressOfPart(part, page) || (addressed === 'as-first' ? page : '');
}

function read(
  { copy, structured }: PageSources,
  title: string | null,
  again: () => Document,
): Block[] {
  const live = liveEntries(copy, isLiveBlog(structured));
  const blocks = live
    ? blocksOf(cleared(live.root), title, live.numbers)
    : blocksOf(findArticleRoot(copy, title, again), title);
  return blocks.filter(({ text }) => !isOffer(text));
}

/** Whether a page tells machines that it is an article, or is dated like one. */
function saysArticle({ tags, structured }: PageSources, { published }: Pick<Article, 'published'>) {
  if (structured.article || /article/i.test(tags.get('og:type') ?? '')) return true;
  return published !== null && published.from !== 'address';
}

function proseOf(shown: Draft[]): string {
  return shown
    .filter(({ text, linked }) => linked < 0.5 && text.length >= SHORTEST_PROSE)
    .map(({ text }) => text)
    .join('\n');
}
