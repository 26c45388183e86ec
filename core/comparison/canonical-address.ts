/**
 * The one address under which an article is kept, however a reader came to it: without the
 * fragment and without what newsletters and social networks hang on. Everything else stays, because
 * some outlets name the article in the query. Null for what is not an address of a page or a file.
 */
export function canonicalAddress(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !['http:', 'https:', 'file:'].includes(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (isTracking(name)) url.searchParams.delete(name);
  }
  return url.href.endsWith('?') ? url.href.slice(0, -1) : url.href;
}

const TRACKING = new Set(
  'fbclid gclid dclid msclkid yclid twclid igshid mc_cid mc_eid at_medium at_campaign'.split(' '),
);

function isTracking(name: string): boolean {
  return name.startsWith('utm_') || TRACKING.has(name);
}
