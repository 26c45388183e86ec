import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeRecords } from '../../../core/exchange/csv.ts';

const field = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n＝＋－＠\'",; aאب\u200f\u200b\ufeff') }),
);
const records = fc.array(fc.array(field, { minLength: 1 }));

describe('writing and reading', () => {
  it('gives every text back exactly', () => {
    fc.assert(
      fc.property(records, (table) => {
        expect(readCsv(writeRecords(table))).toEqual({ records: table });
      }),
    );
  });

  it('never writes a cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(field, (text) => {
        const cell = writeRecords([[text]]).replace(/^"/, '');
        expect(cell).not.toMatch(/^[=+\-@\t＝＋－＠]/);
        // Nor one of those that it falls into where cells are parted otherwise.
        expect(cell).not.toMatch(/[;\t\r\n]"*[=+\-@＝＋－＠]/);
      }),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['-2', "'-2"],
    ['@user', "'@user"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['a=1', 'a=1'],
    ['say "no"', '"say ""no"""'],
    ['צה"ל', '"צה""ל"'],
    ['نعم، لا', 'نعم، لا'],
    ['\u202bعكس\u202c', '\u202bعكس\u202c'],
    ['\t=1', '"\'\t\'=1"'],
    ['a;=1', '"a;\'=1"'],
    ['a\t=1', '"a\t\'=1"'],
    ["a;'=1;b", '"a;\'\'=1;b"'],
    ['a\r\n-1', '"a\r\n\'-1"'],
    ['a;"=1"', '"a;\'""=1"""'],
    ['a; b;\tc', '"a; b;\tc"'],
    ['قال؛ نعم;＝1', '"قال؛ نعم;\'＝1"'],
    ['צה"ל;@א', '"צה""ל;\'@א"'],
    ['line\r\nend', '"line\r\nend"'],
  ])('writes %j as %j', (text, cell) => {
    expect(writeRecords([[text, 'x']])).toBe(`${cell},x\r\n`);
  });
});

describe('reading what others wrote', () => {
  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,\r\n,b\r',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['', []],
    ['"a""b"', [['a"b']]],
  ])('%j', (file, expected) => {
    expect(readCsv(file)).toEqual({ records: expected });
  });

  it.each([
    ['a\n"never closed', { problem: 'quote-not-closed', line: 2 }],
    ['"two\nlines"\n"x"y', { problem: 'text-after-quote', line: 3 }],
  ])('says where %j is broken', (file, problem) => {
    expect(readCsv(file)).toEqual(problem);
  });
});
