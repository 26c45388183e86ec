import { wordsOf } from '../../core/language/words.ts';
import { cleanText } from '../clean-text.ts';
import { select, textOf } from '../native.ts';

const LONGEST = 500;
const ALIKE = 0.5;

/** The headlines that a page's copy shows; of a part without one of its own, its first heading. */
export function headlinesIn(copy: Document, isPart: boolean): string[] {
  const shown = textsOf(select(copy, 'h1', 10));
  return shown.length || !isPart ? shown : textsOf(select(copy, 'h2', 1));
}

function textsOf(headings: Element[]): string[] {
  return headings
    .map((heading) => cleanText(textOf(heading)).slice(0, LONGEST))
    .filter((text) => text.length > 0);
}

/** Whether two titles are for the same text: half of the shorter one's words are in the other. */
export function areAlike(a: string, b: string): boolean {
  const [fewer = [], more = []] = [formsIn(a), formsIn(b)].sort((x, y) => x.length - y.length);
  const wanted = new Set(more);
  return (
    fewer.length > 0 && fewer.filter((form) => wanted.has(form)).length / fewer.length >= ALIKE
  );
}

function formsIn(text: string): string[] {
  return wordsOf(text).map(({ form }) => form);
}
