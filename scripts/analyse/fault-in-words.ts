import type { LineFault } from '../../core/imports/line-fields.ts';

const WORDS: Record<Exclude<LineFault['fault'], 'no-text'>, string> = {
  empty: 'the line is empty',
  'not-json': 'the line is not JSON',
  'no-object': 'the line holds no JSON object',
  'no-content': 'there is neither "paragraphs" nor "html"',
  'html-no-text': '"html" is not a text',
  'no-list': '"paragraphs" is not a list of texts',
  'no-day': '"published" is not a date like 2024-10-31',
};

/** What is wrong with a line, as one sentence for whoever wrote it. */
export function faultInWords(fault: LineFault): string {
  return fault.fault === 'no-text'
    ? `"${fault.field}" is neither a text nor null`
    : WORDS[fault.fault];
}
