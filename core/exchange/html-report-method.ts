import type { ComparisonRecord, CorrectionRecord } from './comparison-record.ts';
import { html, type Markup } from './html.ts';
import { inDigits } from './html-report-text.ts';
import { numberedArticles } from './report-parts.ts';
import type { ReportWords } from './report-words.ts';

/** What a person put right, with both values; nothing where nobody did. */
export function correctionsSection(record: ComparisonRecord, words: ReportWords): Markup {
  const corrected = numberedArticles(record).all.flatMap(({ article, number }) =>
    article.corrections.map((correction) => ({ correction, number })),
  );
  if (corrected.length === 0) return html``;
  return html`<section>
<h2>${words.corrections}</h2>
<ul>
${corrected.map(({ correction, number }) => correctionEntry(correction, number, words))}</ul>
</section>
`;
}

function correctionEntry(correction: CorrectionRecord, number: number, words: ReportWords): Markup {
  const { kind, target, was, is, note, applied } = correction;
  return html`<li><a class="number" href="#a${number}">[${number}]</a> ${words.correctionKinds[kind]}${
    target === null ? null : html` – <bdi>${target}</bdi>`
  }<br />${words.was} <bdi>${was ?? words.nothing}</bdi><br />${words.is} <bdi>${is ?? words.nothing}</bdi>${
    note ? html`<br /><bdi>${note}</bdi>` : null
  }${applied ? null : html`<br />${words.notApplied}`}</li>
`;
}

/** Which texts, which reading and which dossier the report rests on, to be checked. */
export function methodSection(record: ComparisonRecord, words: ReportWords): Markup {
  return html`<section>
<h2>${words.method}</h2>
${words.methodText.map((sentence) => html`<p>${sentence}</p>\n`)}<div class="wide" tabindex="0" role="region" aria-label="${words.method}"><table class="hashes">
<thead><tr><th scope="col">${words.outlet}</th><th scope="col">${words.readAt}</th><th scope="col">${words.extractor}</th><th scope="col">${words.textHash}</th></tr></thead>
<tbody>
${numberedArticles(record).all.map(
  ({ article: { outlet, readAt, extractor, textHash }, number }) =>
    html`<tr><th scope="row"><a class="number" href="#a${number}">[${number}]</a> <bdi>${outlet ?? words.noOutlet}</bdi></th><td>${inDigits(readAt ?? '–')}</td><td>${extractor}</td><td><code>${textHash}</code></td></tr>\n`,
)}</tbody>
</table></div>
</section>
`;
}
