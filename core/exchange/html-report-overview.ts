import type { CellState } from '../comparison/matrix.ts';
import type { ArticleRecord, ComparisonRecord } from './comparison-record.ts';
import { html, type Markup } from './html.ts';
import { itemReports, type ReportGroup, reportGroups, STATE_SIGNS } from './report-parts.ts';
import type { ReportWords } from './report-words.ts';

/** Every article against every item, by signs, with what the signs mean below. */
export function overviewTables(record: ComparisonRecord, words: ReportWords): Markup {
  return html`<section>
<h2>${words.overview}</h2>
${reportGroups.map((group) => overviewTable(record, group, words))}<dl class="legend">
${statesIn(record).map(
  (state) =>
    html`<div><dt>${STATE_SIGNS[state]} ${words.states[state]}</dt><dd>${words.meanings[state]}</dd></div>\n`,
)}</dl>
</section>
`;
}

function overviewTable(record: ComparisonRecord, group: ReportGroup, words: ReportWords): Markup {
  const items = itemReports(record, group).map(({ item }) => record.items.indexOf(item));
  if (items.length === 0) return html``;
  const letter = group.charAt(0);
  return html`<div class="wide" tabindex="0" role="region" aria-label="${words[group]}"><table>
<caption>${words[group]}</caption>
<thead><tr><th scope="col">${words.outlet}</th><th scope="col">${words.published}</th>${items.map(
    (_, at) =>
      html`<th scope="col"><a href="#${letter}${at + 1}">${letter.toUpperCase()}${at + 1}</a></th>`,
  )}</tr></thead>
<tbody>
${record.articles.map((article, at) => overviewRow(article, at + 1, items, words))}</tbody>
</table></div>
`;
}

function overviewRow(article: ArticleRecord, number: number, items: number[], words: ReportWords) {
  const cells = items.map((at) => {
    const cell = article.cells[at];
    if (!cell) return html`<td></td>`;
    const corrected = cell.uncorrected ? '*' : '';
    return html`<td><span aria-hidden="true">${STATE_SIGNS[cell.state]}${corrected}</span><span class="hidden">${words.states[cell.state]}</span></td>`;
  });
  const outlet = article.outlet ?? words.noOutlet;
  return html`<tr><th scope="row"><a class="number" href="#a${number}">[${number}]</a> <bdi>${outlet}</bdi></th><td>${article.published ?? words.noDate}</td>${cells}</tr>\n`;
}

function statesIn({ articles }: ComparisonRecord): CellState[] {
  const shown = new Set(articles.flatMap(({ cells }) => cells.map(({ state }) => state)));
  return (Object.keys(STATE_SIGNS) as CellState[]).filter((state) => shown.has(state));
}
