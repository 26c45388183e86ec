const DECLARED = /<meta[^>]{0,300}charset\s{0,20}=\s{0,20}(?:["']\s{0,20})?([\w-]{2,40})/i;
const LOOKED_THROUGH = 4_096;

/**
 * A page's text from its bytes: by the mark it begins with, by what the server or the page declares,
 * else as UTF-8, else as Western European, as browsers do.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>, declared: string | null = null): string {
  const marked = markedEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, LOOKED_THROUGH));
  for (const label of [declared, DECLARED.exec(head)?.[1]]) {
    const decoder = label ? decoderFor(label) : null;
    if (decoder) return decoder.decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

function decoderFor(label: string): TextDecoder | null {
  // A page that says so in ASCII cannot be UTF-16.
  if (/^utf-?16/i.test(label)) return new TextDecoder();
  try {
    return new TextDecoder(label);
  } catch {
    return null; // an encoding that no browser knows
  }
}
