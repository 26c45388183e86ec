// Publishers and Google name the same page by several addresses. What is folded here is only ever
// used to offer two saved articles as one; nothing is merged by it.

const AMP_CACHE = /^([a-z0-9-]+)\.cdn\.ampproject\.org$/;
const SAME_SITE = /^(?:www\d?|m|mobile|amp|edition\.amp)\./;
const AMP_PARAMETERS: Record<string, string | null> = {
  amp: null, // with whatever value
  output: 'amp',
  outputtype: 'amp',
  outputType: 'amp',
};

/** One key for all the addresses of a page: AMP, mobile, with and without `www` or a last slash. */
export function addressKey(canonical: string): string | null {
  const url = URL.parse(originalOf(canonical));
  if (!url) return null;
  const host = url.hostname.replace(SAME_SITE, '');
  for (const [name, value] of [...url.searchParams]) {
    const amp = AMP_PARAMETERS[name];
    if (amp === null || amp === value) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return host + withoutAmp(url.pathname) + url.search;
}

/** The publisher's address in that of a copy in one of Google's caches. */
function originalOf(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  const isCache = AMP_CACHE.test(url.hostname);
  const isViewer =
    /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname.startsWith('/amp/');
  if (!isCache && !isViewer) return address;
  const path = url.pathname.replace(/^\/(?:amp|[acvi]|wp)\//, '/').replace(/^\/s\//, '/');
  return `https:/${path}${url.search}`;
}

function withoutAmp(path: string): string {
  const bare = path
    .replace(/^\/amp(?=\/)/, '')
    .replace(/\/amp(?=\/|$)/, '')
    .replace(/\.amp(?=\.html?$|$)/, '')
    .replace(/\.html?$/, '');
  return bare.replace(/\/+$/, '') || '/';
}
