import type { ExportChoice } from '../../components/exports/ExportMenu.tsx';
import { compileDossier } from '../../core/analyse.ts';
import type { Analysis } from '../../core/analysis.ts';
import { copyTraits, findCopies } from '../../core/comparison/copies.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { ArticleRecord } from '../../core/exchange/comparison-record.ts';
import { exportFile } from '../../core/exchange/export-formats.ts';
import { exportedArticle } from '../../core/exchange/exported-article.ts';
import { isTable } from '../../core/exchange/format-names.ts';
import type { ReportWords } from '../../core/exchange/report-words.ts';
import { forSpreadsheets } from '../../core/exchange/table.ts';
import { articleRecord, recordOf } from '../../core/exchange/write-record.ts';

const SLICE_MS = 20;

/** What is compared, and what the engine found in each: nothing is read again for a file. */
type Compared = { articles: SavedArticle[]; found: ReadonlyMap<string, Analysis> };

/** The file in pieces. Written a little at a time, so that the page never stands still. */
export async function writeExport(
  { format, forSpreadsheet }: ExportChoice,
  { articles, found }: Compared,
  dossier: Dossier,
  words: ReportWords,
): Promise<{ name: string; type: string; pieces: string[] }> {
  const compiled = compileDossier(dossier);
  const records: ArticleRecord[] = [];
  const rest = resting();
  for (const saved of articles) {
    records.push(articleRecord(exportedArticle(saved, compiled, found.get(saved.id)), dossier));
    await rest();
  }
  const copies = await resultOf(findCopies(articles.map(copyTraits)), rest);
  const record = recordOf(records, dossier, copies);
  const file = exportFile(format, record, words);
  const text = isTable(format) && forSpreadsheet ? forSpreadsheets(file.pieces) : file.pieces;
  const pieces: string[] = [];
  for (const piece of text) {
    pieces.push(piece);
    await rest();
  }
  return { name: file.name, type: file.type, pieces };
}

async function resultOf<T>(steps: Generator<void, T>, rest: () => Promise<void>): Promise<T> {
  while (true) {
    const step = steps.next();
    if (step.done) return step.value;
    await rest();
  }
}

/** Lets the page do what waits there, once a slice of time is used up. */
function resting(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  };
}
