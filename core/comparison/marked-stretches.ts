/** A part of a text, with the names of everything that was marked over all of it. */
export type MarkedStretch = { text: string; marks: string[] };

export type TextMark = { name: string; start: number; end: number };

/** A text cut wherever a mark begins or ends: marks may lie over each other. */
export function markedStretches(text: string, marks: TextMark[]): MarkedStretch[] {
  const within = (at: number) => Math.min(Math.max(at, 0), text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) cuts.add(within(start)).add(within(end));
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(1).map((end, at) => {
    const start = ordered[at] ?? 0;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return { text: text.slice(start, end), marks: over.map(({ name }) => name) };
  });
}
