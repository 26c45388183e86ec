// RFC 4180: records end with CR LF, and a field with a comma, a quotation mark or a line end stands
// in quotation marks. Beyond it, one with a semicolon or a tab does, too, and an apostrophe stands
// before whatever a spreadsheet would run as a formula: at the beginning of a field, and behind a
// semicolon, a tab or a line end in it. A spreadsheet that parts cells there, and not at commas, has a
// cell begin there whatever is quoted: for it the quotation mark stands in the middle of a cell.
// `readCsv` takes the apostrophes away again, so nothing is changed by going out and coming in. Bidi
// controls, zero-width characters and the rest stand in the file as they do in the article.

export const BYTE_ORDER_MARK = '\ufeff';
const FORMULA = /^(?='*[=+\-@\t\r\n＝＋－＠])|(?<=[;\t\r\n])(?=['"]*[=+\-@＝＋－＠])/g;
const KEPT_FROM_RUNNING = new RegExp(
  FORMULA.source.replaceAll('(?=', "'(?="), // the same places, with an apostrophe at them
  'g',
);
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

export function writeRecords(records: readonly (readonly string[])[]): string {
  return records.map((fields) => `${fields.map(writeField).join(',')}\r\n`).join('');
}

function writeField(text: string): string {
  const safe = text.replace(FORMULA, "'");
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export type CsvProblem = { problem: 'quote-not-closed' | 'text-after-quote'; line: number };

/** The records of a CSV file, as `writeRecords` or a spreadsheet writes it. */
export function readCsv(file: string): { records: string[][] } | CsvProblem {
  const text = file.startsWith(BYTE_ORDER_MARK) ? file.slice(1) : file;
  const records: string[][] = [];
  let record: string[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    if (!field) return { problem: 'quote-not-closed', line };
    const after = text[field.end];
    if (after !== undefined && !',\r\n'.includes(after))
      return { problem: 'text-after-quote', line };
    record.push(field.value.replace(KEPT_FROM_RUNNING, ''));
    line += countLines(text, at, field.end);
    at = field.end + 1;
    if (after === ',') {
      if (at === text.length) record.push('');
      else continue;
    }
    if (after === '\r' && text[at] === '\n') at++;
    line++;
    records.push(record);
    record = [];
  }
  if (record.length) records.push(record);
  return { records };
}

type Field = { value: string; end: number };

function plainField(text: string, start: number): Field {
  let end = start;
  while (end < text.length && !',\r\n'.includes(text[end] ?? '')) end++;
  return { value: text.slice(start, end), end };
}

/** Null where the quotation mark is never closed. */
function quotedField(text: string, start: number): Field | null {
  const parts: string[] = [];
  for (let from = start + 1; ; ) {
    const close = text.indexOf('"', from);
    if (close < 0) return null;
    parts.push(text.slice(from, close));
    if (text[close + 1] !== '"') return { value: parts.join('"'), end: close + 1 };
    from = close + 2;
  }
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
    lines++;
  return lines;
}
