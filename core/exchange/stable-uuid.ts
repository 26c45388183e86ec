import { hashOf } from '../signals/hash.ts';

/**
 * A UUID that follows from a text alone (RFC 9562, version 8), so that the same finding has the same
 * name on every machine. 122 bits of four differently seeded hashes: for names, not for secrecy.
 */
export function stableUuid(text: string): string {
  const hex = ['1', '2', '3', '4']
    .map((seed) => hashOf(`${seed}\n${text}\n${seed}`).toString(16).padStart(8, '0'))
    .join('');
  const variant = (8 + (Number.parseInt(hex.charAt(16), 16) % 4)).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join('-');
}
