// Soft hyphens, zero-width spaces, word joiners and byte-order marks: layout, not words. Directional
// marks place punctuation and stay.
const LAYOUT_ONLY = /[\u00ad\u200b\u2060\ufeff]/g;
// Joiners shape Arabic letters and bind pictures; between any others they only split a word for machines.
const JOINERS =
  /(?<![\p{Script=Arabic}\p{Extended_Pictographic}]|\ufe0f)[\u200c\u200d]|[\u200c\u200d](?![\p{Script=Arabic}\p{Extended_Pictographic}])/gu;
const HAS_JOINER = /[\u200c\u200d]/;

/** Text as a reader sees it: one space between words, none around. */
export function cleanText(text: string): string {
  const joined = HAS_JOINER.test(text) ? text.replace(JOINERS, '') : text;
  return joined.replace(LAYOUT_ONLY, '').replace(/\s+/g, ' ').trim();
}
