import { Refused } from './import-item.ts';

export type Bytes = Uint8Array<ArrayBuffer>;
export type ByteStream = ReadableStream<Bytes>;

/** All of a stream, if it is no longer than that. */
export async function collected(stream: ByteStream, most: number): Promise<Bytes> {
  const chunks: Bytes[] = [];
  let length = 0;
  for await (const chunk of chunksOf(stream)) {
    length += chunk.length;
    if (length > most) throw new Refused('too-large');
    chunks.push(chunk);
  }
  return joinedBytes(chunks, length);
}

/** A look at how a stream begins, and the stream with nothing taken from it. */
export async function peeked(
  stream: ByteStream,
  wanted = 4_096,
): Promise<{ head: Bytes; stream: ByteStream }> {
  const chunks: Bytes[] = [];
  let length = 0;
  const reader = stream.getReader();
  while (length < wanted) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  const head = joinedBytes(chunks, length);
  const rest = new ReadableStream<Bytes>({
    start: (controller) => {
      if (head.length > 0) controller.enqueue(head);
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { head, stream: rest };
}

// Not every browser lets a stream be iterated.
export async function* chunksOf(stream: ByteStream): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  let isWhole = false;
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) {
        isWhole = true;
        return;
      }
      yield value;
    }
  } finally {
    if (!isWhole) await reader.cancel().catch(() => undefined);
  }
}

/** Chunks of that length together. */
export function joinedBytes(chunks: Uint8Array[], length: number): Bytes {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
