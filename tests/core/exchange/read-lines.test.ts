import { describe, expect, test } from 'vitest';
import { readLines } from '../../../core/exchange/read-lines.ts';

async function* chunks(...parts: (string | Uint8Array)[]) {
  const encoder = new TextEncoder();
  for (const part of parts) yield typeof part === 'string' ? encoder.encode(part) : part;
}

const linesOf = async (input: AsyncIterable<Uint8Array>, limit?: number) => {
  const lines = [];
  for await (const line of readLines(input, limit)) lines.push(line);
  return lines;
};

describe('lines of a stream', () => {
  test('come in order, however the stream is cut', async () => {
    expect(await linesOf(chunks('a', 'b\r\nc\n', 'd'))).toEqual([
      { text: 'ab' },
      { text: 'c' },
      { text: 'd' },
    ]);
  });

  test('a letter cut in two is one letter', async () => {
    const bytes = new TextEncoder().encode('هدنة\n');
    const cut = chunks(bytes.slice(0, 3), bytes.slice(3));
    expect(await linesOf(cut)).toEqual([{ text: 'هدنة' }]);
  });

  test('a line over the limit is reported in its place, and the next one is read', async () => {
    const lines = await linesOf(chunks('x'.repeat(8), 'x'.repeat(8), '\nshort\n'), 10);
    expect(lines).toEqual([
      { problem: expect.stringContaining('10 characters') },
      { text: 'short' },
    ]);
  });

  test('an empty line is a line, the end of the last one is not', async () => {
    expect(await linesOf(chunks('a\n\nb\n'))).toEqual([{ text: 'a' }, { text: '' }, { text: 'b' }]);
    expect(await linesOf(chunks(''))).toEqual([]);
  });
});
