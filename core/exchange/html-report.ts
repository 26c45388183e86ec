import { isolated } from '../language/readable-text.ts';
import type { ComparisonRecord } from './comparison-record.ts';
import { html, type Markup } from './html.ts';
import { correctionsSection, methodSection } from './html-report-method.ts';
import { overviewTables } from './html-report-overview.ts';
import { inDigits, own, parted, passage } from './html-report-text.ts';
import {
  type Remark,
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
  STATE_SIGNS,
} from './report-parts.ts';
import { REPORT_STYLE, REPORT_STYLE_HASH } from './report-style.ts';
import type { ReportWords } from './report-words.ts';

const POLICY = `default-src 'none'; style-src '${REPORT_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A page that opens anywhere, offline, and runs nothing: one file, in pieces. */
export function* htmlReport(record: ComparisonRecord, words: ReportWords): Generator<string> {
  yield `<!DOCTYPE html>\n${head(record, words).source}`;
  yield* articlesSection(record, words);
  yield* overviewTables(record, words);
  for (const group of reportGroups) yield* groupSection(record, group, words);
  yield correctionsSection(record, words).source;
  yield* methodSection(record, words);
  yield '</main>\n</body>\n</html>\n';
}

// The style is the one thing that is markup and no template: the policy knows it by its hash.
function head({ dossier }: ComparisonRecord, words: ReportWords): Markup {
  const title = inLanguage(dossier.title, words);
  return html`<html lang="${words.language}" dir="${words.dir}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<meta name="color-scheme" content="light dark" />
<meta name="generator" content="Sidelight" />
<title>${words.title} – ${title.text}</title>
${REPORT_STYLE}
</head>
<body>
<main>
<header>
<p class="name">Sidelight</p>
<h1>${words.title}</h1>
<p class="dossier">${own(title)} · ${inDigits(dossier.id)} · ${words.version(dossier.version, dayInText(dossier.asOf, words))}</p>
</header>
`;
}

function* articlesSection(record: ComparisonRecord, words: ReportWords): Generator<string> {
  const { counted, leftOut } = numberedArticles(record);
  yield html`<section>\n<h2>${words.articles}</h2>\n`.source;
  yield* articleList(counted, record, words);
  if (leftOut.length > 0) {
    yield html`<h3>${words.leftOut(leftOut.length)}</h3>
<p class="quiet">${words.leftOutWhy}</p>
`.source;
    yield* articleList(leftOut, record, words);
  }
  yield '</section>\n';
}

function* articleList(those: Numbered[], record: ComparisonRecord, words: ReportWords) {
  yield html`<ol class="articles" start="${those[0]?.number ?? 1}">\n`.source;
  for (const each of those) yield articleEntry(each, record, words).source;
  yield '</ol>\n';
}

function articleEntry(
  { article, number, original }: Numbered,
  record: ComparisonRecord,
  words: ReportWords,
): Markup {
  const { outlet, title, published, language, address, extent } = article;
  const about = aboutIn(article, record, words);
  const link = linkTo(address);
  const headline = passage(title ?? words.noTitle, title === null ? words.language : language);
  const remarks = [
    dayOf(published, words),
    ...(language ? [html`${language}`] : []),
    ...(extent === 'whole' ? [] : [html`${words.extents[extent]}`]),
    ...(about === null ? [] : [html`${about}`]),
    ...remarksOnArticle(article, record, words).map((remark) => html`${remark}`),
    ...(original === null ? [] : [html`${words.copyOf} ${articleLinks([original])}`]),
  ];
  return html`<li id="a${number}"><p class="outlet"><bdi>${outlet ?? words.noOutlet}</bdi></p>
<p>${link ? html`<a href="${link}" rel="noreferrer noopener">${headline}</a>` : headline}</p>
<p class="quiet">${parted(remarks)}</p></li>
`;
}

function* groupSection(
  record: ComparisonRecord,
  group: ReportGroup,
  words: ReportWords,
): Generator<string> {
  yield html`<section>\n<h2>${words[group]}</h2>\n`.source;
  let number = 0;
  for (const report of itemReports(record, group)) {
    yield* itemEntry(report, `${group.charAt(0)}${++number}`, words);
  }
  yield '</section>\n';
}

function* itemEntry(report: ItemReport, id: string, words: ReportWords): Generator<string> {
  const { item, carried, others } = report;
  const label = inLanguage(item.label, words);
  yield html`<article id="${id}">
<h3>${own(label)}${partOf(report, words)}</h3>
<p class="quiet">${parted([html`${id.toUpperCase()}`, inDigits(item.date)])}</p>
${bestWording(report, words)}`.source;
  for (const each of carried) yield carriedEntry(each, words).source;
  for (const { state, numbers } of others) {
    yield html`<p class="others">${STATE_SIGNS[state]} ${words.states[state]}${words.colon}${articleLinks(numbers)}</p>\n`
      .source;
  }
  yield '</article>\n';
}

function partOf({ item }: ItemReport, { disputeRows }: ReportWords): Markup | null {
  if (item.kind !== 'disputed-text' && item.kind !== 'dispute') return null;
  return html` – ${disputeRows[item.kind]}`;
}

function bestWording({ item: { wording } }: ItemReport, words: ReportWords): Markup | null {
  if (!wording) return null;
  const sources = wording.sources.map(({ outlet, address, published }) => {
    const link = linkTo(address);
    const name = html`<bdi>${outlet}</bdi>${published ? html` ${inDigits(published)}` : null}`;
    return link ? html`<a href="${link}" rel="noreferrer noopener">${name}</a>` : name;
  });
  return html`<p class="quiet">${words.best}${words.colon}${parted(sources)}</p>
<blockquote>${passage(wording.text, wording.language)}</blockquote>
`;
}

function carriedEntry(carried: ItemReport['carried'][number], words: ReportWords): Markup {
  const { article, number, cell, found, copies } = carried;
  const remark = remarkOnCell(article, cell, words);
  return html`<div class="carried">
<p><b>${articleLinks([number])} <bdi>${article.outlet ?? words.noOutlet}</bdi></b> <span class="quiet">${STATE_SIGNS[cell.state]} ${words.states[cell.state]} · ${dayOf(article.published, words)}</span></p>
<blockquote>${passage(found.place.words, article.language)}</blockquote>
${cell.kind === 'quotation' ? attribution(carried, words) : null}${
  remark ? html`<p class="quiet">${remarked(remark, article.language)}</p>\n` : null
}${copies.length === 0 ? null : html`<p class="quiet">${words.copies} ${articleLinks(copies)}</p>\n`}</div>
`;
}

/** The page's own words in a remark stand in their own language and direction. */
function remarked({ text, quoted }: Remark, language: string | null): Markup {
  if (quoted === null) return html`${text}`;
  const [before = '', after = ''] = text.split(isolated(quoted));
  return html`${before}${passage(quoted, language)}${after}`;
}

function attribution({ found, article }: ItemReport['carried'][number], words: ReportWords) {
  const { name, remarks, verb } = attributionIn(found, words);
  const before = remarkOnSpeaker(found, words);
  const parts = [
    ...(name ? [html`<bdi>${name}</bdi>`] : []),
    ...remarks.map((remark) => html`${remark}`),
    ...(verb ? [html`<q><bdi lang="${article.language ?? ''}">${verb}</bdi></q>`] : []),
    ...(before ? [remarked(before, article.language)] : []),
  ];
  return html`<p class="quiet">${parted(parts)}</p>\n`;
}

function dayOf(published: string | null, words: ReportWords): Markup {
  return published === null ? html`${words.noDate}` : inDigits(published);
}

function articleLinks(numbers: number[]): Markup[] {
  return numbers.map((number) => html`<a class="number" href="#a${number}">[${number}]</a> `);
}
