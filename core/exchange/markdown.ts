import { isolated } from '../language/readable-text.ts';

/** A text of ours as Markdown, on one line. */
export function markdownText(text: string): string {
  return escaped(text);
}

/** A page's words as Markdown, on one line, with their direction kept apart from what surrounds them. */
export function markdownPassage(text: string): string {
  return escaped(isolated(text));
}

/** An address as Markdown writes links to itself. */
export function markdownLink(address: string): string {
  return `<${address.replace(/[<>\s]/g, (sign) => encodeURIComponent(sign))}>`;
}

// CommonMark lets any of these stand behind a backslash; as an entity, no page's tag is one anywhere.
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|~:@=$^"']/g, (sign) => `\\${sign}`)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
