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

/** What the decoder writes to. It sets a longer buffer before each part of what it unpacks. */
class BoundedOutput {
  readonly #most: number;
  #buffer: Bytes = new Uint8Array();
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get buffer(): Bytes {
    return this.#buffer;
  }

  set buffer(longer: Bytes) {
    if (longer.length > this.#most) throw new Refused('too-large');
    this.#buffer = longer;
  }

  write(bytes: Bytes, count: number): void {
    this.#buffer.set(bytes.subarray(0, count), this.#length);
    this.#length += count;
  }

  written(): Bytes {
    return this.#buffer.subarray(0, this.#length);
  }
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
