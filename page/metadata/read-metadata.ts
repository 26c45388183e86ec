import type { Article } from '../../core/article.ts';
import { cleanText } from '../clean-text.ts';
import { select, textOf } from '../native.ts';
import { findByline } from './byline.ts';
import { headlinesIn } from './headline.ts';
import { readStructured, type StructuredPage } from './json-ld.ts';
import { findLanguage } from './language.ts';
import { readMetaTags } from './meta-tags.ts';
import { findOutlet } from './outlet.ts';
import { findPublished } from './published.ts';

export type PageSources = {
  document: Document;
  /** What is seen of the article's page, or of its part of a page with several. */
  copy: Document;
  address: string;
  /** The page's address where that is another article's. */
  others: string | null;
  headlines: string[];
  windowTitle: string | null;
  structured: StructuredPage;
  tags: ReadonlyMap<string, string>;
};

export type Metadata = Pick<Article, 'outlet' | 'language' | 'byline' | 'published'>;

const LONGEST_TITLE = 500;

export function pageSources(
  document: Document,
  copy: Document,
  { address, others, isPart }: { address: string; others: string | null; isPart: boolean },
): PageSources {
  const headlines = headlinesIn(copy, isPart);
  const windowTitle = titleOf(document);
  const shown = { address, others, headlines, windowTitle };
  const structured = readStructured(document, shown);
  return { document, copy, ...shown, structured, tags: readMetaTags(document, shown) };
}

/** What a page says of itself beside its title, each with where. `text` is the prose that it shows. */
export function readMetadata(sources: PageSources, text: string): Metadata {
  const language = findLanguage(sources, text);
  return {
    outlet: findOutlet(sources),
    language,
    byline: findByline(sources),
    published: findPublished(sources, language?.value ?? null),
  };
}

// `document.title` may be an image of that name.
function titleOf(document: Document): string | null {
  const [title] = select(document, 'head > title, title', 1);
  return (title && cleanText(textOf(title)).slice(0, LONGEST_TITLE)) || null;
}
