import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonRecord } from '../../../core/exchange/comparison-record.ts';
import { tables } from '../../../core/exchange/export-formats.ts';
import type { TableName } from '../../../core/exchange/format-names.ts';
import { csvOf, forSpreadsheets } from '../../../core/exchange/table.ts';
import { harbourRecord, textOfPieces } from '../../support/exported.ts';
import { hostileRecord } from '../../support/hostile-record.ts';

// Where LibreOffice is installed, the tables are opened by it. Elsewhere csv.test.ts alone shows that
// no cell begins as a formula does; a machine for tests need not have an office on it.
const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const names = Object.keys(tables) as TableName[];

// What spreadsheets of several makers and languages take for the beginning of a formula.
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '"=1+1',
  "'=1+1",
  ';=1+1',
  'a;=1+1;b',
  'a\t=1+1\tb',
  'a;\n=4+4;b',
  'a\r\n=1+1',
  "a;'=1+1;b",
  'a;"=1+1"',
  'a;""=1+1',
  'a;b;',
  ',=1+1',
  "=cmd|' /C calc'!A0",
];

describe.skipIf(!isInstalled)(
  isInstalled ? 'in LibreOffice' : 'in LibreOffice, which is not installed here',
  () => {
    let folder: string;
    const sheets = new Map<string, string>();
    // Commas, semicolons and tabs, as its dialogue has them ticked; and what Excel parts cells at
    // under German or French settings, or in what is pasted.
    const separators = { all: '44/59/9', semicolon: '59', tab: '9' };
    const partings = Object.keys(separators) as (keyof typeof separators)[];

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'sidelight-sheets-'));
      const records = { plain: harbourRecord, hostile: hostileRecord, formulas: withFormulas() };
      const files = Object.entries(records).flatMap(([kind, record]) =>
        names.map((name) => {
          const file = join(folder, `${kind}-${name}.csv`);
          writeFileSync(file, textOfPieces(forSpreadsheets(csvOf(tables[name], record))));
          return file;
        }),
      );
      for (const parting of partings) {
        const run = spawnSync('soffice', [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          '--headless',
          `--infilter=CSV:${separators[parting]},34,76,1`,
          '--convert-to',
          'fods',
          '--outdir',
          join(folder, parting),
          ...files,
        ]);
        expect(run.status).toBe(0);
        for (const file of files) {
          const name = file.slice(folder.length + 1, -4);
          const sheet = readFileSync(join(folder, parting, `${name}.fods`), 'utf8');
          sheets.set(`${parting}-${name}`, sheet);
        }
      }
    }, 600_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(names)('no cell of %s is a formula, whatever the pages hold', (name) => {
      for (const kind of ['plain', 'hostile', 'formulas']) {
        for (const parting of partings) {
          const sheet = sheets.get(`${parting}-${kind}-${name}`) ?? '';
          expect(sheet).toContain('<table:table-cell');
          expect(sheet, parting).not.toContain('table:formula');
        }
      }
    });

    it('words in Arabic and Hebrew stand in their cells as the pages have them', () => {
      const { document } = parseHTML(
        `<html><body>${sheets.get('all-plain-comparison')}</body></html>`,
      );
      const cells = [...document.querySelectorAll('table\\:table-cell')].map((cell) =>
        [...cell.children].map((line) => line.textContent).join('\n'),
      );
      for (const words of ['تسربت "المسودة"', 'דובר צה"ל הכחיש.', 'A draft leaked.']) {
        expect(cells).toContain(words);
      }
    });
  },
);

function withFormulas(): ComparisonRecord {
  const articles = FORMULAS.flatMap((formula, at) =>
    harbourRecord.articles.map((article) => {
      const id = `${at}${article.id}`;
      const inPlace = JSON.parse(JSON.stringify(article), (name, value) =>
        ['outlet', 'title', 'byline', 'words', 'name', 'printed', 'verb', 'language'].includes(
          name,
        ) && typeof value === 'string'
          ? formula
          : value,
      );
      return { ...inPlace, id, tags: [formula] };
    }),
  );
  return { ...harbourRecord, articles };
}
