import { isolated } from '../language/readable-text.ts';
import type { ComparisonRecord } from './comparison-record.ts';
import { markdownLink, markdownPassage, markdownText } from './markdown.ts';
import {
  correctionLines,
  remarkOnCell,
  remarkOnSpeaker,
  remarksOnArticle,
} from './report-corrections.ts';
import {
  aboutIn,
  attributionIn,
  dayInText,
  type ItemReport,
  inLanguage,
  itemReports,
  linkTo,
  type Numbered,
  numberedArticles,
  type ReportGroup,
  reportGroups,
} from './report-parts.ts';
import type { ReportWords } from './report-words.ts';

/** What the articles carry, in a text that can be pasted into notes. In pieces. */
export function* markdownBrief(record: ComparisonRecord, words: ReportWords): Generator<string> {
  const { dossier } = record;
  yield `# ${markdownText(words.title)}\n\n`;
  yield `${markdownPassage(inLanguage(dossier.title, words).text)} · ${markdownPassage(dossier.id)} · ${markdownText(words.version(dossier.version, dayInText(dossier.asOf, words)))}\n`;
  yield `\n## ${markdownText(words.articles)}\n\n`;
  const { counted, leftOut } = numberedArticles(record);
  for (const each of counted) yield articleLine(each, record, words);
  if (leftOut.length > 0) {
    yield `\n${markdownText(words.leftOut(leftOut.length))}. ${markdownText(words.leftOutWhy)}\n\n`;
    for (const each of leftOut) yield articleLine(each, record, words);
  }
  for (const group of reportGroups) yield* groupPart(record, group, words);
  yield* correctionsPart(record, words);
  yield* methodPart(record, words);
}

function articleLine(
  { article, number, original }: Numbered,
  record: ComparisonRecord,
  words: ReportWords,
): string {
  const { outlet, title, published, address, extent } = article;
  const about = aboutIn(article, record, words);
  const link = linkTo(address);
  const parts = [
    outlet === null ? markdownText(words.noOutlet) : markdownPassage(outlet),
    title === null ? markdownText(words.noTitle) : markdownPassage(title),
    markdownText(dayOf(published, words)),
    ...(extent === 'whole' ? [] : [markdownText(words.extents[extent])]),
    ...(about === null ? [] : [markdownText(about)]),
    ...remarksOnArticle(article, record, words).map(markdownText),
    ...(original === null ? [] : [`${markdownText(words.copyOf)} ${inBrackets([original])}`]),
    ...(link ? [markdownLink(link)] : []),
  ];
  return `${number}. ${parts.join(' · ')}\n`;
}

function* groupPart(record: ComparisonRecord, group: ReportGroup, words: ReportWords) {
  yield `\n## ${markdownText(words[group])}\n`;
  for (const report of itemReports(record, group)) yield* itemPart(report, words);
}

function* itemPart({ item, carried, others }: ItemReport, words: ReportWords): Generator<string> {
  const part =
    item.kind === 'disputed-text' || item.kind === 'dispute'
      ? ` – ${markdownText(words.disputeRows[item.kind])}`
      : '';
  yield `\n### ${markdownPassage(inLanguage(item.label, words).text)}${part}\n`;
  yield `\n${markdownText(dayInText(item.date, words))}\n`;
  if (item.wording) {
    yield `\n${markdownText(words.best + words.colon)}\n\n> ${markdownPassage(item.wording.text)}\n`;
  }
  for (const each of carried) yield `\n${carriedPart(each, words)}\n`;
  if (others.length > 0) yield '\n';
  for (const { state, numbers } of others) {
    yield `- ${markdownText(words.states[state] + words.colon)} ${inBrackets(numbers)}\n`;
  }
}

function carriedPart(carried: ItemReport['carried'][number], words: ReportWords): string {
  const { article, number, cell, found, copies } = carried;
  const outlet = article.outlet === null ? words.noOutlet : article.outlet;
  const remark = remarkOnCell(article, cell, words);
  const head = [
    `**\\[${number}\\] ${markdownPassage(outlet)}**`,
    markdownText(words.states[cell.state]),
    markdownText(dayOf(article.published, words)),
    ...(cell.kind === 'quotation' ? attribution(carried, words) : []),
    ...(remark ? [markdownText(remark.text)] : []),
    ...(copies.length > 0 ? [`${markdownText(words.copies)} ${inBrackets(copies)}`] : []),
  ];
  return `${head.join(' · ')}\n\n> ${markdownPassage(found.place.words)}`;
}

function inBrackets(numbers: number[]): string {
  return numbers.map((number) => `\\[${number}\\]`).join(' ');
}

function attribution({ found }: ItemReport['carried'][number], words: ReportWords): string[] {
  const { name, remarks, verb } = attributionIn(found, words);
  const before = remarkOnSpeaker(found, words);
  return [
    ...(name ? [markdownPassage(name)] : []),
    ...remarks.map(markdownText),
    ...(verb ? [markdownText(words.verb(isolated(verb)))] : []),
    ...(before ? [markdownText(before.text)] : []),
  ];
}

function dayOf(published: string | null, words: ReportWords): string {
  return published === null ? words.noDate : dayInText(published, words);
}

function* correctionsPart(record: ComparisonRecord, words: ReportWords) {
  const lines = correctionLines(record, words);
  if (lines.length === 0) return;
  yield `\n## ${markdownText(words.corrections)}\n\n`;
  for (const { number, kind, target, was, is, note, applied } of lines) {
    const parts = [
      markdownText(kind) + (target ? ` – ${markdownPassage(target)}` : ''),
      `${markdownText(words.was)} ${markdownPassage(was)}`,
      `${markdownText(words.is)} ${markdownPassage(is)}`,
      ...(note ? [markdownPassage(note)] : []),
      ...(applied ? [] : [markdownText(words.notApplied)]),
    ];
    yield `- ${inBrackets([number])} ${parts.join(' · ')}\n`;
  }
}

function* methodPart(record: ComparisonRecord, words: ReportWords) {
  yield `\n## ${markdownText(words.method)}\n`;
  for (const sentence of words.methodText) yield `\n${markdownText(sentence)}\n`;
  yield '\n';
  for (const { article, number } of numberedArticles(record).all) {
    const { readAt, extractor, textHash } = article;
    const parts = [
      ...(readAt
        ? [`${markdownText(words.readAt)} ${markdownText(dayInText(readAt, words))}`]
        : []),
      `${markdownText(words.extractor)} ${markdownText(extractor)}`,
      `${markdownText(words.textHash)} \`${textHash}\``,
    ];
    yield `- ${inBrackets([number])} ${parts.join(' · ')}\n`;
  }
}
