import type { Sourced } from '../../core/article.ts';
import { firstTag } from './meta-tags.ts';
import type { PageSources } from './read-metadata.ts';
import { namesIn } from './thing-values.ts';

const LONGEST = 200;

/** Who published the page; its host name where it does not say. */
export function findOutlet({ structured, tags, address, others }: PageSources): Sourced | null {
  const [stated] = namesIn(structured.article?.publisher, structured);
  if (stated) return { value: stated.slice(0, LONGEST), from: 'json-ld' };
  const tagged = firstTag(tags, ['og:site_name', 'application-name', 'publisher', 'dc.publisher']);
  if (tagged && !/^https?:/i.test(tagged)) return { value: tagged.slice(0, LONGEST), from: 'meta' };
  const host = hostOf(address || (others ?? ''));
  return host ? { value: host, from: 'address' } : null;
}

function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^(?:www|amp|m)\./, '').slice(0, LONGEST) || null;
}
