export const LONGEST_LINE = 16 * 1024 * 1024; // characters

type Line = { text: string } | { problem: string };

/**
 * The lines of a stream of UTF-8, one at a time and never more than one in memory. A line over the
 * limit is let pass unread and reported in its place. An end of line at the end adds no empty line.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  limit: number = LONGEST_LINE,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of input) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      length += to - from;
      if (length <= limit) parts.push(text.slice(from, to));
      yield lineOf(parts, length, limit);
      parts = [];
      length = 0;
      from = to + 1;
    }
    length += text.length - from;
    if (length <= limit) parts.push(text.slice(from));
    else parts = [];
  }
  const rest = decoder.decode();
  if (length + rest.length > 0) yield lineOf([...parts, rest], length + rest.length, limit);
}

function lineOf(parts: string[], length: number, limit: number): Line {
  if (length > limit) return { problem: `the line is longer than ${limit} characters` };
  return { text: parts.join('').replace(/\r$/, '') };
}
