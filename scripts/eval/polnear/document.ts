import { readFileSync } from 'node:fs';
import type { Stretch } from '../same-stretch.ts';

/** A labelled quotation: its words, and the words of the page that name its speaker. */
export type PolnearQuote = Stretch & { text: string; speaker: string | null };

/** One article, labelled; offsets are into `text`. */
export type PolnearDocument = {
  doc_id: string;
  text: string;
  quotes: PolnearQuote[];
  /** Between quotation marks, and partly speech: neither right nor wrong. */
  undecided?: Stretch[];
  /** What the annotators themselves ended at quotation marks. */
  bounded?: PolnearQuote[];
};

export function readPolnear(file: string): PolnearDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as PolnearDocument);
}
