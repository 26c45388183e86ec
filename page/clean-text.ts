// Soft hyphens, zero-width spaces, word joiners and byte-order marks: layout, not words. Joiners
// (U+200C, U+200D) shape Arabic letters and directional marks place punctuation; both stay.
const LAYOUT_ONLY = /[\u00ad\u200b\u2060\ufeff]/g;

/** Text as a reader sees it: one space between words, none around. */
export function cleanText(text: string): string {
  return text.replace(LAYOUT_ONLY, '').replace(/\s+/g, ' ').trim();
}
