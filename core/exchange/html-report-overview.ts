import type { CellState } from '../comparison/matrix.ts';
import type { ComparisonRecord } from './comparison-record.ts';
import { html } from './html.ts';
import { inDigits } from './html-report-text.ts';
import {
  itemsIn,
  type Numbered,
  numberedArticles,
  reportGroups,
  STATE_SIGNS,
} from './report-parts.ts';
import type { ReportWords } from './report-words.ts';

/** Every article against every item, by signs, with what the signs mean below. */
export function* overviewTables(record: ComparisonRecord, words: ReportWords): Generator<string> {
  const { counted } = numberedArticles(record);
  yield html`<section>\n<h2>${words.overview}</h2>\n`.source;
  for (const group of reportGroups) {
    const columns = itemsIn(record, group).map(({ at }, place) => ({
      at,
      code: `${group.charAt(0)}${place + 1}`,
    }));
    for (let from = 0; from < columns.length; from += MOST_COLUMNS) {
      yield* overviewTable(counted, words[group], columns.slice(from, from + MOST_COLUMNS), words);
    }
  }
  yield html`<dl class="legend">
${statesIn(counted).map(
  (state) =>
    html`<div><dt>${STATE_SIGNS[state]} ${words.states[state]}</dt><dd>${words.meanings[state]}</dd></div>\n`,
)}${hasCorrected(counted) ? html`<div><dt>${CORRECTED}</dt><dd>${words.changed}</dd></div>\n` : null}</dl>
</section>
`.source;
}

const CORRECTED = '*';
const MOST_COLUMNS = 12; // what a sheet of paper has room for

type OverviewColumn = { at: number; code: string };

function* overviewTable(
  counted: Numbered[],
  group: string,
  columns: OverviewColumn[],
  words: ReportWords,
): Generator<string> {
  const items = columns.map(({ at }) => at);
  const codes = [columns[0], columns.at(-1)].map((column) => column?.code.toUpperCase() ?? '');
  const name = `${group} (${[...new Set(codes)].join('–')})`;
  yield html`<div class="wide" tabindex="0" role="region" aria-label="${name}"><table>
<caption>${name}</caption>
<thead><tr><th scope="col">${words.outlet}</th><th scope="col">${words.published}</th>${columns.map(
    ({ code }) => html`<th scope="col"><a href="#${code}">${code.toUpperCase()}</a></th>`,
  )}</tr></thead>
<tbody>
`.source;
  for (const each of counted) yield overviewRow(each, items, words).source;
  yield '</tbody>\n</table></div>\n';
}

function overviewRow({ article, number, original }: Numbered, items: number[], words: ReportWords) {
  const cells = items.map((at) => {
    const cell = article.cells[at];
    if (!cell) return html`<td></td>`;
    const [sign, said] = cell.uncorrected ? [CORRECTED, ` · ${words.changed}`] : ['', ''];
    return html`<td><span aria-hidden="true">${STATE_SIGNS[cell.state]}${sign}</span><span class="hidden">${words.states[cell.state]}${said}</span></td>`;
  });
  const outlet = article.outlet ?? words.noOutlet;
  return html`<tr><th scope="row"><a class="number" href="#a${number}">[${number}]</a> <bdi>${outlet}</bdi>${original === null ? null : html` <span class="quiet">${words.copyOf} [${original}]</span>`}</th><td>${article.published === null ? words.noDate : inDigits(article.published)}</td>${cells}</tr>\n`;
}

function hasCorrected(counted: Numbered[]): boolean {
  return counted.some(({ article }) => article.cells.some(({ uncorrected }) => uncorrected));
}

function statesIn(counted: Numbered[]): CellState[] {
  const shown = new Set(
    counted.flatMap(({ article: { cells } }) => cells.map(({ state }) => state)),
  );
  return (Object.keys(STATE_SIGNS) as CellState[]).filter((state) => shown.has(state));
}
