import { type ByteStream, chunksOf } from './bytes.ts';
import { type ItemsFound, Refused } from './import-item.ts';
import { LARGEST_PAGE } from './limits.ts';

/** The lines of NDJSON, however long the file is. `size`: its bytes, where that is known. */
export async function* linesIn(name: string, stream: ByteStream, size: number | null): ItemsFound {
  const decoder = new TextDecoder();
  let read = 0;
  let number = 0;
  let open: string[] = []; // the parts so far of a line that does not end yet
  let length = 0;
  for await (const chunk of chunksOf(stream)) {
    read += chunk.length;
    const [end = '', ...lines] = decoder.decode(chunk, { stream: true }).split('\n');
    open.push(end);
    length += end.length;
    if (length > LARGEST_PAGE) throw new Refused('too-large');
    if (lines.length === 0) continue;
    const rest = lines.pop() ?? '';
    for (const line of [open.join(''), ...lines]) {
      yield found(line, ++number, size ? read / size : 0);
    }
    open = [rest];
    length = rest.length;
  }
  yield found(open.join('') + decoder.decode(), ++number, 1);

  function found(line: string, at: number, done: number) {
    const text = line.replace(/^\ufeff/, '').trim();
    const item = text ? { name: `${name}:${at}`, kind: 'line' as const, line: text } : null;
    return { item, done: Math.min(1, done) };
  }
}
