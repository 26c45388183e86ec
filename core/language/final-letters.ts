const FINAL: Record<string, string> = { כ: 'ך', מ: 'ם', נ: 'ן', פ: 'ף', צ: 'ץ' };

/** A Hebrew word with its last letter in the shape that it has at the end of a word. */
export function withFinalLetter(word: string): string {
  const last = FINAL[word.at(-1) ?? ''];
  return last ? word.slice(0, -1) + last : word;
}
