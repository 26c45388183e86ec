// brotli.js: the one decoder in plain script that is kept and used widely; 100 kB with Brotli's own
// dictionary, loaded only in a browser that has none. Those in WebAssembly are forbidden by our
// policy. Of its files the inner one is taken: what it exports unpacks without a limit.
import { BrotliDecompress } from 'brotli/dec/decode.js';
import type { Bytes } from './bytes.ts';
import { Refused } from './import-item.ts';

/** Throws where it is broken, and a refusal as soon as it would be longer than that. */
export function decodeBrotli(packed: Bytes, most: number): Bytes {
  const output = new BoundedOutput(most);
  BrotliDecompress(inputOf(packed), output);
  return output.written();
}

/**
 * What the decoder writes to. Before each part that does not fit, it would set a longer copy of the
 * buffer: from a file of many tiny parts, that is work without end. Here all fits that may.
 */
class BoundedOutput {
  readonly #buffer: Bytes;
  #length = 0;

  constructor(most: number) {
    this.#buffer = room(most);
  }

  get buffer(): Bytes {
    return this.#buffer;
  }

  set buffer(_longer: Bytes) {
    throw new Refused('too-large');
  }

  write(bytes: Bytes, count: number): void {
    this.#buffer.set(bytes.subarray(0, count), this.#length);
    this.#length += count;
  }

  /** A copy, so that the rest of the buffer is not kept with it. */
  written(): Bytes {
    return this.#buffer.slice(0, this.#length);
  }
}

// The same for every page, since none is begun before the last is copied out: to make so much room
// takes ten times as long as to unpack a page.
let made: Bytes | null = null;
function room(most: number): Bytes {
  if (made?.length !== most) made = new Uint8Array(most);
  return made;
}

function inputOf(packed: Bytes) {
  let at = 0;
  return {
    read(into: Uint8Array, place: number, count: number): number {
      const part = packed.subarray(at, at + count);
      into.set(part, place);
      at += part.length;
      return part.length;
    },
  };
}
