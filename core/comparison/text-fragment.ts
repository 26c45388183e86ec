const LONGEST_EXACT = 200; // characters: longer passages are named by their first and last words
const ENDS = 5;

/**
 * The address that opens a page at these words (`#:~:text=`, a WICG draft that Chromium, Safari and
 * Firefox follow). Without words, or where there is no web page to open, the address or null.
 */
export function addressOfWords(address: string, words: string): string | null {
  const url = URL.parse(address);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  const text = words.trim();
  if (!text) return url.href;
  const fragment = url.hash.slice(1).split(':~:')[0] ?? '';
  url.hash = '';
  return `${url.href.replace(/#$/, '')}#${fragment}:~:text=${directive(text)}`;
}

function directive(text: string): string {
  const words = text.split(/\s+/);
  if (text.length <= LONGEST_EXACT || words.length <= 2 * ENDS) return encode(text);
  return `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
}

// A comma, a hyphen or an ampersand would be read as part of the directive. Half a surrogate pair,
// which a page may hold, cannot be written in an address.
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
