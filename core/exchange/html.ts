import { readableText } from '../language/readable-text.ts';

// Markup that can be read as XML, too, so that a report can be checked by any tool. What is put
// into it is text, always, and ends up as text that turns nothing around it.

/** A piece of markup: made by `html`, or written by us word for word. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Value = Markup | Markup[] | string | number | null;

/** A template whose values are escaped, unless they are markup themselves. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  const sources = parts.map((part, at) => part + sourceOf(values[at] ?? null));
  return new Markup(sources.join(''));
}

function sourceOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.source;
  if (Array.isArray(value)) return value.map(({ source }) => source).join('');
  return escaped(String(value));
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Control characters and non-characters, which XML does not allow in any form.
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

function escaped(text: string): string {
  return readableText(text)
    .toWellFormed()
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
