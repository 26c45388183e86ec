import type { Article, Sourced } from '../article.ts';
import type { ImportProblem } from './import-item.ts';

/** What a line says of its article; `html` is a page still to be read. */
export type GivenLine =
  | { article: Article }
  | { html: string; address: string; given: Partial<Article> }
  | { problem: ImportProblem };

export type Fields = Record<string, unknown>;

const TEXTS = ['lang', 'url', 'outlet', 'published', 'title'];

/** One article of NDJSON as `docs/analyse.md` has it. Other fields are passed over. */
export function readArticleLine(line: string): GivenLine {
  const fields = fieldsIn(line);
  if (!fields) return { problem: 'not-json' };
  if (!isFitting(fields)) return { problem: 'wrong-fields' };
  const address = typeof fields.url === 'string' ? fields.url : '';
  const given = metadataOf(fields);
  if (typeof fields.html === 'string') {
    const known = Object.entries(given).filter(([, value]) => value !== null);
    return { html: fields.html, address, given: Object.fromEntries(known) };
  }
  const { paragraphs } = fields;
  if (!Array.isArray(paragraphs) || !paragraphs.every((text) => typeof text === 'string')) {
    return { problem: 'wrong-fields' };
  }
  const texts = paragraphs.map((text) => text.trim()).filter(Boolean);
  if (texts.length === 0 && !given.title) return { problem: 'no-article' };
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
  return { article: { ...given, address, byline: null, blocks, extent: 'whole' } };
}

function fieldsIn(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : null;
  } catch {
    return null;
  }
}

function isFitting(fields: Fields): boolean {
  const isText = (value: unknown) =>
    value === undefined || value === null || typeof value === 'string';
  return (
    TEXTS.every((name) => isText(fields[name])) &&
    (!fields.published || dayOf(fields.published) !== null)
  );
}

/** What a line says of its article, as far as it does. */
export function metadataOf({ lang, outlet, published, title }: Fields) {
  const day = dayOf(published);
  const language = typeof lang === 'string' ? lang.toLowerCase().split(/[-_]/)[0] : null;
  return {
    outlet: given(outlet),
    language: given(language),
    title: given(title),
    published: day ? { value: day, from: 'given' as const } : null,
  };
}

/** A day that there is, at the head of a date or an instant. */
export function dayOf(value: unknown): string | null {
  const found = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/.exec(value) : null;
  if (!found) return null;
  const [written, year, month, day] = found;
  return Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysIn(Number(year), Number(month))
    ? written
    : null;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function given(value: unknown): Sourced | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return text ? { value: text.slice(0, 2_000), from: 'given' } : null;
}
