import type { ComparisonRecord } from './comparison-record.ts';
import { html, type Markup } from './html.ts';
import { inDigits } from './html-report-text.ts';
import { type CorrectionLine, correctionLines } from './report-corrections.ts';
import { numberedArticles } from './report-parts.ts';
import type { ReportWords } from './report-words.ts';

/** What a person put right, with both values; nothing where nobody did. */
export function correctionsSection(record: ComparisonRecord, words: ReportWords): Markup {
  const lines = correctionLines(record, words);
  if (lines.length === 0) return html``;
  return html`<section>
<h2>${words.corrections}</h2>
<ul>
${lines.map((line) => correctionEntry(line, words))}</ul>
</section>
`;
}

function correctionEntry(line: CorrectionLine, words: ReportWords): Markup {
  const { number, kind, target, was, is, note, applied } = line;
  return html`<li><a class="number" href="#a${number}">[${number}]</a> ${kind}${
    target === null ? null : html` – <bdi>${target}</bdi>`
  }<br />${words.was} <bdi>${was}</bdi><br />${words.is} <bdi>${is}</bdi>${
    note ? html`<br /><bdi>${note}</bdi>` : null
  }${applied ? null : html`<br />${words.notApplied}`}</li>
`;
}

/** Which texts, which reading and which dossier the report rests on, to be checked. */
export function* methodSection(record: ComparisonRecord, words: ReportWords): Generator<string> {
  yield html`<section>
<h2>${words.method}</h2>
${words.methodText.map((sentence) => html`<p>${sentence}</p>\n`)}<div class="wide" tabindex="0" role="region" aria-label="${words.method}"><table class="hashes">
<thead><tr><th scope="col">${words.outlet}</th><th scope="col">${words.readAt}</th><th scope="col">${words.extractor}</th><th scope="col">${words.textHash}</th></tr></thead>
<tbody>
`.source;
  for (const { article, number } of numberedArticles(record).all) {
    const { outlet, readAt, extractor, textHash } = article;
    yield html`<tr><th scope="row"><a class="number" href="#a${number}">[${number}]</a> <bdi>${outlet ?? words.noOutlet}</bdi></th><td>${inDigits(readAt ?? '–')}</td><td>${extractor}</td><td><code>${textHash}</code></td></tr>\n`
      .source;
  }
  yield '</tbody>\n</table></div>\n</section>\n';
}
