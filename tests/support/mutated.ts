import type { Bytes } from '../../core/imports/bytes.ts';

/** Bytes changed, cut out, doubled, moved, or all of them cut off from some place on. */
export function mutated(sound: Bytes, chance: () => number): Bytes {
  let bytes = sound.slice();
  const times = 1 + Math.floor(chance() * 4);
  for (let time = 0; time < times && bytes.length > 0; time++) {
    const way = WAYS[Math.floor(chance() * WAYS.length)];
    const at = Math.floor(chance() * bytes.length);
    const length = 1 + Math.floor(chance() * 40);
    if (way) bytes = way(bytes, at, length, chance);
  }
  return bytes;
}

type Way = (bytes: Bytes, at: number, length: number, chance: () => number) => Bytes;

// Zeros, ends of lines, quotation marks, brackets, the greatest numbers and what no UTF-8 begins with.
const TELLING = [0, 10, 13, 34, 39, 45, 58, 60, 62, 92, 91, 93, 123, 125, 127, 128, 255, 254];

const WAYS: Way[] = [
  (bytes, at, _, chance) => bytes.with(at, Math.floor(chance() * 256)),
  (bytes, at, _, chance) => bytes.with(at, TELLING[Math.floor(chance() * TELLING.length)] ?? 0),
  (bytes, at, _, chance) => bytes.with(at, (bytes[at] ?? 0) ^ (1 << Math.floor(chance() * 8))),
  (bytes, at, length) => joined(bytes.slice(0, at), bytes.slice(at + length)),
  (bytes, at, length) => joined(bytes.slice(0, at + length), bytes.slice(at)),
  (bytes, at, length, chance) => {
    const to = Math.floor(chance() * bytes.length);
    return joined(bytes.slice(0, to), bytes.slice(at, at + length), bytes.slice(to));
  },
  (bytes, at) => bytes.slice(0, Math.max(1, at)),
];

function joined(...parts: Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
