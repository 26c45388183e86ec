import { loadCompareTexts } from '../../catalogue/compare.ts';
import { loadExportTexts } from '../../catalogue/exports.ts';
import { reportWords } from '../../catalogue/report-words.ts';
import { compileDossier } from '../../core/analyse.ts';
import { canonicalAddress } from '../../core/comparison/canonical-address.ts';
import { copiesAmong, copyTraits, NO_COPIES } from '../../core/comparison/copies.ts';
import type { ArticleRecord } from '../../core/exchange/comparison-record.ts';
import { BYTE_ORDER_MARK } from '../../core/exchange/csv.ts';
import { exportFile, tables } from '../../core/exchange/export-formats.ts';
import { exportedArticle } from '../../core/exchange/exported-article.ts';
import { isTable } from '../../core/exchange/format-names.ts';
import { contextOf, headerOf, rowsIn } from '../../core/exchange/table.ts';
import { articleRecord, recordOf } from '../../core/exchange/write-record.ts';
import type { CopyTraits } from '../../core/library/alike.ts';
import { comparedLine } from './compared-line.ts';
import type { Comparing } from './options.ts';
import { watchedBackup } from './watched-backup.ts';

type Line = { text: string } | { problem: string };
type Recorded = { record: ArticleRecord; traits: CopyTraits; line: number };
type OnProblem = (line: number, problem: string) => void;

/** The comparison of all lines, in pieces; `onProblem` hears of each line that has no part in it. */
export async function* compare(
  lines: AsyncIterable<Line>,
  comparing: Comparing,
  onProblem: OnProblem,
): AsyncGenerator<string> {
  const records = recordsIn(lines, comparing, onProblem);
  yield* comparing.order === 'stream'
    ? streamed(records, comparing)
    : whole(records, comparing, onProblem);
}

async function* recordsIn(
  lines: AsyncIterable<Line>,
  { dossier }: Comparing,
  onProblem: OnProblem,
): AsyncGenerator<Recorded> {
  const compiled = compileDossier(dossier);
  let at = 0;
  for await (const line of watchedBackup(lines, onProblem)) {
    at++;
    try {
      const read = 'problem' in line ? line : await comparedLine(line.text);
      if ('problem' in read) onProblem(at, read.problem);
      else if ('kept' in read) {
        const record = articleRecord(exportedArticle(read.kept, compiled), dossier);
        yield { record, traits: copyTraits(read.kept), line: at };
      }
    } catch (error) {
      // A fault of ours with one article must not cost the million after it.
      onProblem(at, `not compared: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** Nothing is kept between articles, so that an archive of any size goes through: no copies are told. */
async function* streamed(
  records: AsyncIterable<Pick<Recorded, 'record'>>,
  { format, dossier, header, spreadsheet }: Comparing,
): AsyncGenerator<string> {
  const table = format === 'ndjson' || !isTable(format) ? null : tables[format];
  const context = contextOf(recordOf([], dossier, NO_COPIES));
  if (table && header) yield (spreadsheet ? BYTE_ORDER_MARK : '') + headerOf(table);
  for await (const { record } of records) {
    yield table ? rowsIn(table, record, context) : `${JSON.stringify(record)}\n`;
  }
}

/** As the compare page writes it: in order of publication, and of one address the last article. */
async function* whole(
  records: AsyncIterable<Recorded>,
  comparing: Comparing,
  onProblem: OnProblem,
): AsyncGenerator<string> {
  const { format, dossier, language } = comparing;
  const all = new Map<string, Recorded>();
  for await (const each of records) {
    const before = all.get(each.record.id);
    if (before) {
      const what = canonicalAddress(each.record.address) ? 'address' : 'text';
      onProblem(before.line, `line ${each.line} has the same ${what} and counts in its place`);
    }
    all.set(each.record.id, each);
  }
  const kept = [...all.values()];
  const record = recordOf(
    kept.map((each) => each.record),
    dossier,
    copiesAmong(kept.map(({ traits }) => traits)),
  );
  if (format === 'ndjson' || isTable(format)) {
    yield* streamed(inOrder(record.articles), comparing);
    return;
  }
  const texts = await Promise.all([loadCompareTexts(language), loadExportTexts(language)]);
  yield* exportFile(format, record, reportWords(language, ...texts)).pieces;
}

async function* inOrder(records: ArticleRecord[]): AsyncGenerator<Pick<Recorded, 'record'>> {
  for (const record of records) yield { record };
}
