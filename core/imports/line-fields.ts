import type { Article, Sourced } from '../article.ts';
import { dayOf } from './day.ts';

/** Why a line is no article of NDJSON: as the library tells it, and what exactly is at fault. */
export type LineFault =
  | { problem: 'not-json'; fault: 'empty' | 'not-json' | 'no-object' }
  | { problem: 'wrong-fields'; fault: 'no-content' | 'html-no-text' | 'no-list' | 'no-day' }
  | { problem: 'wrong-fields'; fault: 'no-text'; field: string };

type Given = Pick<Article, 'outlet' | 'language' | 'title' | 'published'>;

/** What a line says; of `html`, whose page speaks of itself, only what the line gives. */
export type LineFields = { address: string } & (
  | { html: string; given: Partial<Given> }
  | { paragraphs: string[]; given: Given }
);

type Fields = Record<string, unknown>;

/** One line of NDJSON as `docs/analyse.md` has it. Other fields are passed over. */
export function readFields(
  line: string,
): { id: string | null } & ({ fields: LineFields } | { fault: LineFault }) {
  const parsed = parse(line);
  if ('problem' in parsed) return { id: null, fault: parsed };
  const { id: name } = parsed.object;
  const id = typeof name === 'string' || typeof name === 'number' ? String(name) : null;
  const fields = fieldsOf(parsed.object);
  return 'problem' in fields ? { id, fault: fields } : { id, fields };
}

function parse(line: string): { object: Fields } | LineFault {
  if (!line.trim()) return { problem: 'not-json', fault: 'empty' };
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { object: value as Fields }
      : { problem: 'not-json', fault: 'no-object' };
  } catch {
    return { problem: 'not-json', fault: 'not-json' };
  }
}

function fieldsOf(fields: Fields): LineFields | LineFault {
  const { html, paragraphs, url } = fields;
  const fault =
    typeof html === 'string' ? faultIn(fields) : (faultInParagraphs(fields) ?? faultIn(fields));
  if (fault) return fault;
  const address = typeof url === 'string' ? url : '';
  const given = givenIn(fields);
  if (typeof html !== 'string') return { address, given, paragraphs: paragraphs as string[] };
  const known = Object.entries(given).filter(([, value]) => value !== null);
  return { address, given: Object.fromEntries(known), html };
}

function faultInParagraphs({ html, paragraphs }: Fields): LineFault | null {
  if (Array.isArray(paragraphs) && paragraphs.every((text) => typeof text === 'string')) {
    return null;
  }
  const isThere = (value: unknown) => value !== undefined && value !== null;
  const fault = isThere(paragraphs) ? 'no-list' : isThere(html) ? 'html-no-text' : 'no-content';
  return { problem: 'wrong-fields', fault };
}

function faultIn(fields: Fields): LineFault | null {
  for (const field of ['lang', 'url', 'outlet', 'published', 'title']) {
    const value = fields[field];
    if (value !== undefined && value !== null && typeof value !== 'string') {
      return { problem: 'wrong-fields', fault: 'no-text', field };
    }
  }
  const isDay = !fields.published || dayOf(fields.published) !== null;
  return isDay ? null : { problem: 'wrong-fields', fault: 'no-day' };
}

function givenIn({ lang, outlet, published, title }: Fields): Given {
  const day = dayOf(published);
  const language = typeof lang === 'string' ? lang.toLowerCase().split(/[-_]/)[0] : null;
  return {
    outlet: sourced(outlet),
    language: sourced(language),
    title: sourced(title),
    published: day ? { value: day, from: 'given' } : null,
  };
}

function sourced(value: unknown): Sourced | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return text ? { value: text.slice(0, 2_000), from: 'given' } : null;
}
