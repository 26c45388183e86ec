import type { Article } from '../article.ts';

/** The outlet as the page names it, else the host it stands on; null for text without an address. */
export function outletOf({ outlet, address }: Article): string | null {
  if (outlet) return outlet.value;
  const host = URL.parse(address)?.hostname.replace(/^www\./, '');
  return host || null;
}
