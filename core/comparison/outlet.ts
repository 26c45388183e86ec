import type { Article } from '../article.ts';

/**
 * What an outlet is called among others: by its name, and by its host too where its letters may make
 * it look like another. Null for text without name and address.
 */
export function outletOf(article: Article): string | null {
  const [name, host] = [outletNameOf(article), hostOf(article)];
  if (name === null || host === null || name === host) return name;
  return looksLikeAnother(name, host) ? `${name} (${host})` : name;
}

/** The outlet as the page names it, else the host it stands on. */
export function outletNameOf(article: Article): string | null {
  return article.outlet?.value ?? hostOf(article);
}

/** As machines write it: other letters than a to z turn into `xn--…`. */
function hostOf({ address }: Article): string | null {
  return URL.parse(address)?.hostname.replace(/^www\./, '') || null;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
const LATIN = /\p{Script=Latin}/u;
const LIKE_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

// A word of two alphabets; or, on a host of other letters than a to z, a name in Latin letters or in
// those of an alphabet that has twins of them: «АР» in Cyrillic may be meant to be taken for AP.
function looksLikeAnother(name: string, host: string): boolean {
  const words = name.match(WORD) ?? [];
  if (words.some((word) => LATIN.test(word) && LIKE_LATIN.test(word))) return true;
  return /(^|\.)xn--/.test(host) && (LATIN.test(name) || LIKE_LATIN.test(name));
}
