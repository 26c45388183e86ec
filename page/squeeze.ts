const LEFT_OUT = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const VARIANTS: [RegExp, string][] = [
  [/[“”„‟«»״″]/g, '"'],
  [/[‘’‚‛‹›׳′ʼ]/g, "'"],
  [/[‐‑‒–—―־−]/g, '-'],
];

/**
 * A text without what a page's markup and a house's typesetting vary: spaces, invisible marks,
 * shapes of quotation marks and dashes. Each remaining UTF-16 unit stands for exactly one of the text.
 */
export function squeeze(text: string): string {
  let squeezed = text.replace(LEFT_OUT, '');
  for (const [variants, one] of VARIANTS) squeezed = squeezed.replace(variants, one);
  return squeezed;
}
