import { articleAt } from './article-at.ts';
import { cleanText } from './clean-text.ts';
import { select, textOf } from './native.ts';

const LONGEST = 500;

/** Over which headline the reader is, on a page of several articles; null on any other. */
export function headlineInView(document: Document, address: string): string | null {
  const at = articleAt(document, address);
  const [headline] = at ? select(at.part, 'h1, h2', 1) : [];
  return headline ? cleanText(textOf(headline)).slice(0, LONGEST) : null;
}
