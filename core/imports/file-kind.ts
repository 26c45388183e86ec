export type FileKind = 'html' | 'mhtml' | 'lines' | 'zip' | 'warc' | 'gzip';

const BY_NAME: [RegExp, FileKind][] = [
  [/\.(?:x?html?|xht)$/i, 'html'],
  [/\.mht(?:ml)?$/i, 'mhtml'],
  [/\.(?:ndjson|jsonl)$/i, 'lines'],
  [/\.warc(?:\.gz)?$/i, 'warc'],
  [/\.(?:zip|wacz)$/i, 'zip'],
  [/\.gz$/i, 'gzip'],
];

/** By its first bytes, else by its name; null for a file of another kind. */
export function kindOfFile(name: string, head: Uint8Array): FileKind | null {
  const named = BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  if (begins(head, [0x50, 0x4b, 3, 4]) || begins(head, [0x50, 0x4b, 5, 6])) return 'zip';
  if (begins(head, [0x1f, 0x8b])) return named === 'warc' ? 'warc' : 'gzip';
  const text = new TextDecoder()
    .decode(head)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^WARC\/\d/.test(text)) return 'warc';
  // A file says what it is before its name does: an unpacked archive may be called .gz still.
  if (named && named !== 'zip' && named !== 'gzip') return named;
  if (text.startsWith('{')) return 'lines';
  if (/^(?:from|mime-version|snapshot-content-location|content-type):/im.test(text.slice(0, 400))) {
    return /^content-type:\s*multipart\/related/im.test(text) ? 'mhtml' : null;
  }
  return /^<(?:!doctype|!--|html|head|body|\?xml)/i.test(text) ? 'html' : null;
}

/** Whether an archive's entry may be one to read, by its name alone: most are pictures and styles. */
export function isWorthOpening(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  if (!name || name.startsWith('.') || path.startsWith('__MACOSX/')) return false;
  return !name.includes('.') || BY_NAME.some(([pattern]) => pattern.test(name));
}

function begins(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
