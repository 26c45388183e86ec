// zip.js: reads a ZIP from its directory on, entry by entry, with the browser's own decompression;
// knows ZIP64, WACZ and entries that overlap to make a bomb. Its reading half alone, at half the size.
import {
  ERR_ENCRYPTED,
  type FileEntry,
  type Reader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { ByteStream, Bytes } from './bytes.ts';
import { isWorthOpening } from './file-kind.ts';
import { type ItemsFound, Refused } from './import-item.ts';
import { MOST_ITEMS } from './limits.ts';
import type { SourceFile } from './read-file.ts';

/** What `read` finds in the entries of an archive that may be pages. */
export async function* itemsInZip(blob: Blob, read: (entry: SourceFile) => ItemsFound): ItemsFound {
  const zip = new ZipReader(readerOf(blob), {
    // We are in a worker already, and the extension's policy forbids those made of strings.
    useWebWorkers: false,
    checkOverlappingEntry: true,
    filenameValidation: 'tolerant', // a name is only ever shown
  });
  try {
    const entries = await entriesOf(zip);
    for (const [at, entry] of entries.entries()) {
      for await (const { item, done } of read(fileOf(entry))) {
        yield { item, done: (at + done) / entries.length };
      }
    }
  } finally {
    await zip.close();
  }
}

// What zip.js asks of the readers that people write for it.
function readerOf(blob: Blob): Reader<Blob> {
  const part = (offset: number, length: number) => blob.slice(offset, offset + length);
  const reader = {
    size: blob.size,
    readUint8Array: async (offset: number, length: number) =>
      new Uint8Array(await part(offset, length).arrayBuffer()),
    createReadable: ({ offset, size }: { offset: number; size: number }) =>
      part(offset, size).stream(),
  };
  return reader as unknown as Reader<Blob>;
}

async function entriesOf(zip: ZipReader<Blob>): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  for await (const entry of zip.getEntriesGenerator()) {
    if (entry.directory || !isWorthOpening(entry.filename)) continue;
    entries.push(entry as FileEntry);
    if (entries.length > MOST_ITEMS) throw new Refused('too-many');
  }
  return entries;
}

function fileOf(entry: FileEntry): SourceFile {
  return {
    name: entry.filename,
    size: entry.uncompressedSize,
    stream: () => unpacked(entry),
    blob: null,
  };
}

/** Unpacked as far as it is read: what refuses the rest ends the unpacking. */
function unpacked(entry: FileEntry): ByteStream {
  const { readable, writable } = new TransformStream<Bytes, Bytes>();
  entry.getData(writable).catch((error: unknown) => {
    const isLocked = error instanceof Error && error.message === ERR_ENCRYPTED;
    const problem = new Refused(isLocked ? 'locked' : 'broken');
    return writable.abort(problem).catch(() => undefined);
  });
  return readable;
}
