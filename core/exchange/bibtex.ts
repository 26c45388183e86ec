import { type Citation, citationOf } from './citations.ts';
import type { ComparisonRecord } from './comparison-record.ts';

/**
 * The articles as BibTeX, in UTF-8, for BibTeX and biblatex alike: `@misc`, which every style knows.
 * Names and titles stand in double braces, because no style may part, turn or lower them.
 */
export function* bibtex(record: ComparisonRecord): Generator<string> {
  for (const [at, article] of record.articles.entries()) {
    yield `${at ? '\n' : ''}${entryOf(citationOf(article, record))}`;
  }
}

function entryOf(citation: Citation): string {
  const { key, title, byline, outlet, published, address, read, language, note } = citation;
  const [year, month, day] = published?.split('-') ?? [];
  const fields: [string, string | null | undefined][] = [
    ['author', byline && `{${escaped(byline)}}`],
    ['title', `{${escaped(title)}}`],
    ['howpublished', outlet && `{${escaped(outlet)}}`],
    ['date', published],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['url', address && verbatim(address)],
    ['urldate', read],
    ['language', language && escaped(language)],
    ['langid', language && BABEL.get(language)],
    ['note', escaped(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@misc{${key},\n${lines.join('')}}\n`;
}

// What LaTeX calls the languages. By it biblatex hyphenates, and Pandoc knows the language at all.
const BABEL = new Map([
  ['ar', 'arabic'],
  ['de', 'german'],
  ['en', 'english'],
  ['es', 'spanish'],
  ['fr', 'french'],
  ['he', 'hebrew'],
]);

// A brace counts even behind a backslash, so that braces have to go by their names.
const NAMED: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
};

// TeX makes one sign of two dashes or quotation marks: an empty group keeps them two.
function escaped(text: string): string {
  return onOneLine(text)
    .replace(/[\\{}~^%&#$_]/g, (sign) => NAMED[sign] ?? sign)
    .replace(/(?<=-)(?=-)|(?<=')(?=')|(?<=[`?!])(?=`)/g, '{}');
}

/** An address is taken as it stands; what would end the field early is percent-encoded. */
function verbatim(address: string): string {
  return onOneLine(address).replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));
}

function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
