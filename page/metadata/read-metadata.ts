import type { Article } from '../../core/article.ts';
import { findByline } from './byline.ts';
import { readStructured, type StructuredPage } from './json-ld.ts';
import { findLanguage } from './language.ts';
import { readMetaTags } from './meta-tags.ts';
import { findOutlet } from './outlet.ts';
import { findPublished } from './published.ts';

export type PageSources = {
  document: Document;
  address: string;
  structured: StructuredPage;
  tags: ReadonlyMap<string, string>;
};

export type Metadata = Pick<Article, 'outlet' | 'language' | 'byline' | 'published'>;

export function pageSources(document: Document, address: string): PageSources {
  const structured = readStructured(document, address);
  return { document, address, structured, tags: readMetaTags(document) };
}

/** What a page says of itself beside its title, each with where. `text` is what was read of it. */
export function readMetadata(sources: PageSources, text: string): Metadata {
  const language = findLanguage(sources, text);
  return {
    outlet: findOutlet(sources),
    language,
    byline: findByline(sources),
    published: findPublished(sources, language?.value ?? null),
  };
}
