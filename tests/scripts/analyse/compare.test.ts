import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { compileDossier } from '../../../core/analyse.ts';
import { readCsv } from '../../../core/exchange/csv.ts';
import { exportFile } from '../../../core/exchange/export-formats.ts';
import { exportedArticle } from '../../../core/exchange/exported-article.ts';
import { exportFormats } from '../../../core/exchange/format-names.ts';
import { comparisonRecord } from '../../../core/exchange/write-record.ts';
import { readArticleLine } from '../../../core/imports/article-line.ts';
import { addArticles } from '../../../platform/library-adding.ts';
import { addCorrection } from '../../../platform/library-edits.ts';
import { compare } from '../../../scripts/analyse/compare.ts';
import { comparedLine } from '../../../scripts/analyse/compared-line.ts';
import { optionsIn } from '../../../scripts/analyse/options.ts';
import { backup } from '../../support/backup.ts';
import { textOfPieces, wordsIn } from '../../support/exported.ts';
import { list, startEmptyLibrary } from '../../support/library.ts';
import { ROOT, runAnalyse } from './run-analyse.ts';

vi.mock('../../../platform/browser.ts', () => import('../../support/browser-in-memory.ts'));

const archive = readFileSync(join(ROOT, 'docs/examples/archive.ndjson'), 'utf8');
const lines = archive.trimEnd().split('\n');
const [dossier] = bundledDossiers;
if (!dossier) throw new Error('no dossier');
const compiled = compileDossier(dossier);

beforeEach(async () => {
  startEmptyLibrary();
  await add(lines);
});

describe('the same articles', () => {
  test('give the bytes that the compare page writes of the library', async () => {
    const { output, errors, code } = await runAnalyse(
      ['--compare', '--sorted'],
      lines.toReversed().join('\n'),
    );
    expect({ errors, code }).toEqual({ errors: '', code: 0 });
    expect(output).toBe(await exportedHere('comparison'));
  }, 60_000);

  test.each(exportFormats)('give them in every format: %s', async (format) => {
    const options = optionsIn(['--compare', '--sorted', '--format', format]);
    if ('problem' in options || !options.compare) throw new Error('not understood');
    const pieces: string[] = [];
    const problem = vi.fn();
    for await (const piece of compare(given(lines), options.compare, problem)) pieces.push(piece);
    expect(problem).not.toHaveBeenCalled();
    expect(pieces.join('')).toBe(await exportedHere(format));
  });

  test('give them from a backup, too, with what was put right', async () => {
    const [first] = (await list()).articles;
    await addCorrection(first?.id ?? '', {
      id: 'c',
      of: { kind: 'date' },
      was: first?.article.published?.value ?? null,
      is: '2024-11-03',
      at: '2026-01-02T03:04:05.000Z',
      note: null,
    });
    const { output, errors } = await runAnalyse(
      ['--compare', '--sorted', '--format', 'articles'],
      await backup(),
    );
    expect(errors).toBe('');
    expect(output).toContain('2024-11-03');
    expect(output).toBe(await exportedHere('articles'));
  }, 60_000);
});

describe('an archive', () => {
  let streamed: string;
  beforeAll(async () => {
    streamed = (await runAnalyse(['--compare'], archive)).output;
  }, 60_000);

  test('goes through in its own order, an article at a time', async () => {
    const backwards = await runAnalyse(['--compare'], lines.toReversed().join('\n'));
    expect(outletsIn(backwards.output)).toEqual(outletsIn(streamed).toReversed());
    expect([...backwards.output].length).toBe([...streamed].length);
  }, 60_000);

  test('put together from parts is the archive in one go', async () => {
    const header = await runAnalyse(['--compare'], '');
    const parts = await Promise.all(
      [lines.slice(0, 2), lines.slice(2, 3), lines.slice(3)].map((part) =>
        runAnalyse(['--compare', '--no-header'], part.join('\n')),
      ),
    );
    expect([header, ...parts].map(({ output }) => output).join('')).toBe(streamed);
  }, 60_000);

  test('loses no article to the lines around it, and says which gave none', async () => {
    const broken = ['{', ...lines.slice(0, 2), '{"paragraphs":7}', lines[2], ''].join('\n');
    const { output, errors, code } = await runAnalyse(
      ['--compare', '--format', 'articles'],
      broken,
    );
    expect(errors.trim().split('\n')).toEqual([
      'Line 1: the line is not JSON',
      'Line 4: "paragraphs" is not a list of texts',
    ]);
    expect(recordsIn(output)).toHaveLength(1 + 3);
    expect(code).toBe(0);
  }, 60_000);

  test.each([
    ['', 'the line is empty'],
    ['[]', 'the line holds no JSON object'],
    ['{"title":"T"}', 'there is neither "paragraphs" nor "html"'],
    ['{"html":5}', '"html" is not a text'],
    ['{"published":"31/10/2024","paragraphs":["x"]}', '"published" is not a date like 2024-10-31'],
    ['{"html":"<p>x","published":"2024-02-30"}', '"published" is not a date like 2024-10-31'],
    ['{"lang":5,"paragraphs":["x"]}', '"lang" is neither a text nor null'],
    ['{"paragraphs":[]}', 'no article was found'],
    [JSON.stringify({ paragraphs: Array(60_000).fill('') }), 'no article was found'],
  ])('says which field of a line is wrong, and how: %.80s', async (line, says) => {
    expect(await comparedLine(line)).toEqual({ problem: says });
  });

  test.runIf(existsSync('/dev/full'))(
    'that cannot be written is told of as that',
    async () => {
      const command = `"${process.execPath}" scripts/analyse.ts --compare > /dev/full`;
      const run = spawnSync('sh', ['-c', command], { cwd: ROOT, input: archive, encoding: 'utf8' });
      expect(run.stderr).toMatch(/^The results could not be written, and end here: ENOSPC/);
      expect(run.status).toBe(1);
    },
    60_000,
  );

  test('may be pages, read as the extension reads them', async () => {
    const text = 'The envoy arrived in the capital on Thursday for talks on a truce. '.repeat(8);
    const html = `<html lang="en"><head><title>T</title></head><body><article><h1>T</h1><p>${text}</p></article></body></html>`;
    const line = JSON.stringify({ url: 'https://a.example/t', html, title: 'Given' });
    const { output } = await runAnalyse(['--compare', '--format', 'ndjson'], line);
    expect(JSON.parse(output)).toMatchObject({ title: 'Given', address: 'https://a.example/t' });
  }, 60_000);

  test('begins with the mark for spreadsheets where that is asked for', async () => {
    const { output } = await runAnalyse(['--compare', '--spreadsheet'], archive);
    expect(output).toBe(`\ufeff${streamed}`);
  }, 60_000);
});

test.each([
  [['--sorted'], /--sorted goes with --compare/],
  [['--compare', '--format', 'xml'], /--format is one of csv, ndjson/],
  [['--compare', '--dossier', 'none'], /--dossier is one of lebanon-ceasefire-2024/],
  [['--compare', '--language', 'xx'], /--language is one of en, fr, ar, he/],
  [['--compare', '--language', 'constructor'], /--language is one of en, fr, ar, he/],
  [['--all'], /--all/],
  [['--compare', '--format', 'html', '--spreadsheet'], /--spreadsheet goes with a table/],
  [['--compare', '--format', 'ndjson', '--no-header'], /--no-header goes with a table/],
])(
  'what cannot be done is said in a sentence: %s',
  async (args, says) => {
    const { output, errors, code } = await runAnalyse(args, '');
    expect(errors).toMatch(says);
    expect({ output, code }).toEqual({ output: '', code: 2 });
  },
  60_000,
);

async function* given(some: string[]) {
  for (const text of some) yield { text };
}

async function add(some: string[]): Promise<void> {
  const readings = some.map((line) => {
    const read = readArticleLine(line);
    return { article: 'article' in read ? read.article : null, readAt: null };
  });
  await addArticles(readings, null);
}

async function exportedHere(format: (typeof exportFormats)[number]): Promise<string> {
  if (!dossier) return '';
  const exported = (await list()).articles.map((saved) => exportedArticle(saved, compiled));
  const record = comparisonRecord(exported, dossier);
  return textOfPieces(exportFile(format, record, await wordsIn('en')).pieces);
}

function recordsIn(csv: string): string[][] {
  const read = readCsv(csv);
  if ('problem' in read) throw new Error(read.problem);
  return read.records;
}

function outletsIn(csv: string): string[] {
  return [
    ...new Set(
      recordsIn(csv)
        .slice(1)
        .map((record) => record[1] ?? ''),
    ),
  ];
}
