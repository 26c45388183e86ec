import { type ByteStream, collected, peeked } from './bytes.ts';
import { decodeText } from './decode-text.ts';
import { kindOfFile } from './file-kind.ts';
import { type ImportItem, type ItemsFound, Refused } from './import-item.ts';
import { DEEPEST, LARGEST_INNER_ARCHIVE, LARGEST_PAGE, MOST_ITEMS } from './limits.ts';
import { linesIn } from './lines.ts';
import { pageInMhtml } from './mhtml.ts';
import { savedFrom } from './saved-from.ts';
import { pagesInWarc } from './warc.ts';
import { itemsInZip } from './zip.ts';

/** A file that a person chose, or an entry of an archive; `size` is null where it is not known. */
export type SourceFile = {
  name: string;
  size: number | null;
  stream: () => ByteStream;
  /** Where it can be read from any place on. */
  blob: Blob | null;
};

/** Everything readable in a file. What cannot be read comes as one refused item, never as a throw. */
export async function* readFile(file: SourceFile): ItemsFound {
  let found = 0;
  try {
    for await (const each of itemsIn(file, 0)) {
      if (each.item && ++found > MOST_ITEMS) throw new Refused('too-many');
      yield each;
    }
    if (found === 0) yield { item: refused(file.name, new Refused('empty')), done: 1 };
  } catch (error) {
    yield { item: refused(file.name, error), done: 1 };
  }
}

export function blobFile(name: string, blob: Blob): SourceFile {
  return { name, size: blob.size, stream: () => blob.stream() as ByteStream, blob };
}

async function* itemsIn(file: SourceFile, depth: number): ItemsFound {
  if (depth > DEEPEST) throw new Refused('too-deep');
  const { head, stream } = await peeked(file.stream());
  if (head.length === 0) throw new Refused('empty');
  const { name } = file;
  switch (kindOfFile(name, head)) {
    case 'html':
      return yield { item: await pageIn(name, stream), done: 1 };
    case 'mhtml':
      return yield { item: await mhtmlIn(name, stream), done: 1 };
    case 'lines':
      return yield* linesIn(name, stream, file.size);
    case 'warc':
      return yield* pagesInWarc(name, stream, file.size);
    case 'gzip':
      return yield* itemsIn(unpackedFile(file, stream), depth + 1);
    case 'zip':
      return yield* itemsInZip(await blobOf(file, stream), (entry) => settled(entry, depth + 1));
    case null:
      await stream.cancel();
      throw new Refused('not-supported');
  }
}

/** An entry that cannot be read is one failure; the archive goes on. */
async function* settled(file: SourceFile, depth: number): ItemsFound {
  try {
    yield* itemsIn(file, depth);
  } catch (error) {
    yield { item: refused(file.name, error), done: 1 };
  }
}

async function pageIn(name: string, stream: ByteStream): Promise<ImportItem> {
  const html = decodeText(await collected(stream, LARGEST_PAGE));
  return { name, kind: 'page', page: { html, ...savedFrom(html) } };
}

async function mhtmlIn(name: string, stream: ByteStream): Promise<ImportItem> {
  const bytes = await collected(stream, LARGEST_PAGE);
  return { name, kind: 'page', page: pageInMhtml(bytes) };
}

function unpackedFile({ name }: SourceFile, stream: ByteStream): SourceFile {
  const unpacked = stream.pipeThrough(new DecompressionStream('gzip')) as ByteStream;
  return { name: name.replace(/\.gz$/i, ''), size: null, stream: () => unpacked, blob: null };
}

async function blobOf(file: SourceFile, stream: ByteStream): Promise<Blob> {
  if (file.blob) {
    await stream.cancel();
    return file.blob;
  }
  return new Blob([await collected(stream, LARGEST_INNER_ARCHIVE)]);
}

function refused(name: string, error: unknown): ImportItem {
  return { name, kind: 'refused', problem: error instanceof Refused ? error.problem : 'broken' };
}
