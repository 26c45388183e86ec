// The decoder itself, which the library keeps behind one that has no limit; its version is pinned.
declare module 'brotli/dec/decode.js' {
  type Bytes = Uint8Array<ArrayBuffer>;
  type Input = { read: (into: Uint8Array, place: number, count: number) => number };
  type Output = { buffer: Bytes; write: (bytes: Bytes, count: number) => void };

  export function BrotliDecompress(input: Input, output: Output): void;
}
