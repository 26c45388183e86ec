/** A stretch of one text, in UTF-16 units. */
export type Stretch = { start: number; end: number };

const OVERLAP = 0.8;

/** Two stretches are the same where they share four fifths of the letters of the longer. */
export function isSameStretch(text: string, a: Stretch, b: Stretch): boolean {
  const longer = Math.max(letters(text, a), letters(text, b));
  return letters(text, shared(a, b)) >= OVERLAP * longer;
}

/** The part that both cover; without length where there is none. */
export function shared(a: Stretch, b: Stretch): Stretch {
  const start = Math.max(a.start, b.start);
  return { start, end: Math.max(start, Math.min(a.end, b.end)) };
}

export function letters(text: string, { start, end }: Stretch): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
