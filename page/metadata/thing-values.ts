import { cleanText } from '../clean-text.ts';
import type { StructuredPage, Thing } from './json-ld.ts';

const LONGEST = 2_000;
const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** A value of a JSON-LD thing as plain text; null where it is none. */
export function textValue(value: unknown): string | null {
  const [first] = [value].flat();
  const literal = (first as Thing | null)?.['@value'] ?? first;
  if (typeof literal !== 'string') return null;
  return cleanText(decode(literal)).slice(0, LONGEST) || null;
}

/** The names of people or bodies, whether given as text, as things, or as references to things. */
export function namesIn(value: unknown, { byId }: StructuredPage): string[] {
  return [value]
    .flat()
    .slice(0, 20)
    .map((entry) => {
      if (typeof entry !== 'object' || entry === null) return textValue(entry);
      const thing = entry as Thing;
      const referred = typeof thing['@id'] === 'string' ? byId.get(thing['@id']) : undefined;
      return textValue(thing.name ?? referred?.name);
    })
    .filter((name) => name !== null);
}

// Headlines are often escaped once too often.
function decode(text: string): string {
  return text
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
