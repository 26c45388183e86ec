// Embeddings and isolates (U+202A–202C, U+2066–2069): an unmatched one would reach past its element.
const DIRECTION_FRAMES = /[\u202A-\u202C\u2066-\u2069]/g;
// Overrides and tag characters make a text read otherwise than it is stored.
const DECEIVING = /[\u202D\u202E]|[\u{E0000}-\u{E007F}]/gu;
// What has no width, inside a word: joiners rightly stand in those of Arabic letters, the others nowhere.
const NO_WIDTH =
  /(?<=[\p{L}\p{M}\p{N}])[\u200B\u2060\uFEFF]+(?=[\p{L}\p{M}\p{N}])|(?<=\p{Script=Latin}|[\u0300-\u036F])[\u200C\u200D]+(?=\p{Script=Latin})/gu;
const SHOWN_INSTEAD = '\uFFFD';

/**
 * A page's words as they can safely be shown among ours. Direction marks for single places, which
 * Hebrew and Arabic texts rightly use, stay; what is stored is never changed.
 */
export function readableText(text: string): string {
  return text
    .replace(DIRECTION_FRAMES, '')
    .replace(DECEIVING, SHOWN_INSTEAD)
    .replace(NO_WIDTH, SHOWN_INSTEAD);
}

/** The same where there are no elements to keep directions apart, as in a label: isolated. */
export function isolated(text: string): string {
  return `\u2068${readableText(text)}\u2069`;
}
