import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../core/article.ts';
import { readLabelled } from '../eval/labelled.ts';
import { readPolnear } from '../eval/polnear/document.ts';

/** Articles of one kind, as the core is given them. */
export type Group = { name: string; articles: Article[] };

/** The labelled articles, and long transcripts of the White House; none where the corpus is absent. */
export function groupsIn(corpus: string): Group[] {
  const labelled = readLabelled(join(corpus, 'story')) ?? [];
  const isEnglish = ({ lang }: { lang: string }) => lang === 'en';
  const asArticle = ({ lang, paragraphs }: { lang: string; paragraphs: string[] }) =>
    articleOf(lang, paragraphs);
  const groups = [
    { name: 'labelled, English', articles: labelled.filter(isEnglish).map(asArticle) },
    {
      name: 'labelled, others',
      articles: labelled.filter((one) => !isEnglish(one)).map(asArticle),
    },
    { name: 'White House', articles: documentsIn(join(corpus, 'white-house/documents.jsonl')) },
  ];
  return groups.filter(({ articles }) => articles.length > 0);
}

const EVERY = 8; // articles of PolNeAR: about a minute with compromise

/** News articles from PolNeAR, one paragraph a line: the usual length of what readers read. */
export function polnearIn(file: string): Group {
  const some = readPolnear(file).filter((_, at) => at % EVERY === 0);
  const articles = some.map(({ text }) =>
    articleOf(
      'en',
      text.split('\n').filter((line) => line.trim()),
    ),
  );
  return { name: 'PolNeAR', articles };
}

/** Text that is all quotation marks, in one paragraph: about so many marks. */
export function denseTexts(marks: number): Group[] {
  const pieces: [name: string, language: string, piece: string, marks: number][] = [
    ['marks alone', 'en', '"', 1],
    ['two words in each', 'en', '“a b” ', 2],
    ['a speaker for each', 'en', '“We go home now,” Hochstein said. ', 2],
    ['a stranger for each', 'en', '“We go home now,” said Ruth Selby, the mayor. ', 2],
    ['a speaker for each, Arabic', 'ar', 'وقال ميقاتي: «لن نعود إلى الوراء». ', 2],
    ['a speaker for each, Hebrew', 'he', '"לא נחזור לאחור", אמר נתניהו. ', 2],
    ['mixed and nested', 'he', '“a ‘b «c» ״ד צה"ל ', 5],
  ];
  return pieces.map(([name, language, piece, each]) => {
    return { name, articles: [articleOf(language, [piece.repeat(marks / each)])] };
  });
}

function documentsIn(file: string): Article[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { text } = JSON.parse(line) as { text: string };
    return articleOf(
      'en',
      text.split(/\n\s*\n/).filter((block) => block.trim()),
    );
  });
}

function articleOf(language: string, paragraphs: string[]): Article {
  return {
    address: '',
    outlet: null,
    language: { value: language, from: 'given' },
    title: null,
    byline: null,
    published: null,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    extent: 'whole',
  };
}

/** In characters, which are bytes for most of what is read. */
export function lengthOf({ blocks }: Article): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
