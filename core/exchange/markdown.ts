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

// Only what would be read as more than text, so that the brief can be read as it is: signs that
// mark at the start of a line never stand there, entities need their semicolon, addresses their `//`.
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]#!|~$]/g, (sign) => `\\${sign}`)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('://', ':\\//');
}
