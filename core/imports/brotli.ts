import { type ByteStream, type Bytes, collected } from './bytes.ts';
import { type ImportProblem, Refused } from './import-item.ts';
import { LARGEST_PAGE } from './limits.ts';

/** A page that a server packed with Brotli, or why it cannot be unpacked. */
export async function unpackBrotli(
  packed: Bytes,
): Promise<{ bytes: Bytes } | { problem: ImportProblem }> {
  try {
    const decoder = browsersOwn();
    return { bytes: decoder ? await unpackedBy(decoder, packed) : await unpackedHere(packed) };
  } catch (error) {
    return { problem: error instanceof Refused ? error.problem : 'broken' };
  }
}

// Firefox and Safari have it; Chromium refuses the name. TypeScript does not know it yet.
function browsersOwn(): DecompressionStream | null {
  try {
    return new DecompressionStream('brotli' as CompressionFormat);
  } catch {
    return null;
  }
}

// Written to directly: a blob's stream, one a page, takes longer than the unpacking.
function unpackedBy(decoder: DecompressionStream, packed: Bytes): Promise<Bytes> {
  const writer = decoder.writable.getWriter();
  // What is broken is told by the other end.
  writer.write(packed).catch(() => {});
  writer.close().catch(() => {});
  return collected(decoder.readable as ByteStream, LARGEST_PAGE);
}

async function unpackedHere(packed: Bytes): Promise<Bytes> {
  const { decodeBrotli } = await import('./brotli-decoder.ts');
  return decodeBrotli(packed, LARGEST_PAGE);
}
