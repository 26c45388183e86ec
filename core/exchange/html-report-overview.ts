import type { CellState } from '../comparison/matrix.ts';
import type { ComparisonRecord } from './comparison-record.ts';
import { html, type Markup } from './html.ts';
import { inDigits } from './html-report-text.ts';
import {
  itemReports,
  type Numbered,
  numberedArticles,
  type ReportGroup,
  reportGroups,
  STATE_SIGNS,
} from './report-parts.ts';
import type { ReportWords } from './report-words.ts';

/** Every article against every item, by signs, with what the signs mean below. */
export function overviewTables(record: ComparisonRecord, words: ReportWords): Markup {
  return html`<section>
<h2>${words.overview}</h2>
${reportGroups.flatMap((group) => overviewTablesOf(record, group, words))}<dl class="legend">
${statesIn(record).map(
  (state) =>
    html`<div><dt>${STATE_SIGNS[state]} ${words.states[state]}</dt><dd>${words.meanings[state]}</dd></div>\n`,
)}${hasCorrected(record) ? html`<div><dt>${CORRECTED}</dt><dd>${words.corrections}</dd></div>\n` : null}</dl>
</section>
`;
}

const CORRECTED = '*';
const MOST_COLUMNS = 12; // what a sheet of paper has room for

function overviewTablesOf(
  record: ComparisonRecord,
  group: ReportGroup,
  words: ReportWords,
): Markup[] {
  const columns = itemReports(record, group).map(({ item }, at) => ({
    at: record.items.indexOf(item),
    code: `${group.charAt(0)}${at + 1}`,
  }));
  const tables: Markup[] = [];
  for (let from = 0; from < columns.length; from += MOST_COLUMNS) {
    tables.push(overviewTable(record, group, columns.slice(from, from + MOST_COLUMNS), words));
  }
  return tables;
}

type OverviewColumn = { at: number; code: string };

function overviewTable(
  record: ComparisonRecord,
  group: ReportGroup,
  columns: OverviewColumn[],
  words: ReportWords,
): Markup {
  const items = columns.map(({ at }) => at);
  const codes = [columns[0], columns.at(-1)].map((column) => column?.code.toUpperCase() ?? '');
  const name = `${words[group]} (${[...new Set(codes)].join('–')})`;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${name}"><table>
<caption>${name}</caption>
<thead><tr><th scope="col">${words.outlet}</th><th scope="col">${words.published}</th>${columns.map(
    ({ code }) => html`<th scope="col"><a href="#${code}">${code.toUpperCase()}</a></th>`,
  )}</tr></thead>
<tbody>
${numberedArticles(record).counted.map((each) => overviewRow(each, items, words))}</tbody>
</table></div>
`;
}

function overviewRow({ article, number, original }: Numbered, items: number[], words: ReportWords) {
  const cells = items.map((at) => {
    const cell = article.cells[at];
    if (!cell) return html`<td></td>`;
    const [sign, said] = cell.uncorrected ? [CORRECTED, `, ${words.corrections}`] : ['', ''];
    return html`<td><span aria-hidden="true">${STATE_SIGNS[cell.state]}${sign}</span><span class="hidden">${words.states[cell.state]}${said}</span></td>`;
  });
  const outlet = article.outlet ?? words.noOutlet;
  return html`<tr><th scope="row"><a class="number" href="#a${number}">[${number}]</a> <bdi>${outlet}</bdi>${original === null ? null : html` <span class="quiet">${words.copyOf} [${original}]</span>`}</th><td>${article.published === null ? words.noDate : inDigits(article.published)}</td>${cells}</tr>\n`;
}

function hasCorrected(record: ComparisonRecord): boolean {
  const { counted } = numberedArticles(record);
  return counted.some(({ article }) => article.cells.some(({ uncorrected }) => uncorrected));
}

function statesIn(record: ComparisonRecord): CellState[] {
  const { counted } = numberedArticles(record);
  const shown = new Set(
    counted.flatMap(({ article: { cells } }) => cells.map(({ state }) => state)),
  );
  return (Object.keys(STATE_SIGNS) as CellState[]).filter((state) => shown.has(state));
}
