import { wordAt } from '../../language/words.ts';
import { initialOf } from './breaks.ts';
import { endOfClause, startOfClause } from './clause-bounds.ts';
import { isWalled, type Reading, type Run } from './reading.ts';

/** The words of a sentence on one side of a quotation; `link` is what stands before its marks. */
export type Zone = Run & { link: 'none' | 'comma' | 'colon' };

const ZONE = 60;

/** The words of the sentence that lead up to a stretch. */
export function zoneBefore(reading: Reading, index: number): Zone | null {
  const { text, words, breaks, stretches } = reading;
  const stretch = stretches[index];
  if (!stretch || isBesideNext(reading, index - 1)) return null;
  const to = wordAt(words, stretch.start);
  const lastWord = words[to - 1];
  if (!lastWord || isWalled(reading, to - 1)) return null;
  const gap = text.slice(lastWord.end, stretch.outerStart);
  if (breaks[to] === 'sentence' && /[.!?؟\n]/.test(gap)) return null;
  const from = startOfSentence(reading, to);
  const link = gap.includes(':') ? 'colon' : /[,،–—-]/.test(gap) ? 'comma' : 'none';
  return { from, to, link };
}

/** The words of the sentence that follow a stretch. */
export function zoneAfter(reading: Reading, index: number): Run | null {
  const { text, words, stretches, speech } = reading;
  const stretch = stretches[index];
  if (!stretch?.closed || isBesideNext(reading, index)) return null;
  const from = wordAt(words, stretch.outerEnd);
  const first = words[from];
  if (!first || isWalled(reading, from)) return null;
  const inner = text.slice(Math.max(stretch.start, stretch.end - 2), stretch.end);
  const gap = text.slice(stretch.outerEnd, first.start);
  if (/[.!?؟:;\n]/.test(gap)) return null;
  const stops = inner.endsWith('.') && !/[,،]/.test(gap);
  if (stops && (!speech.cased || isCapitalised(initialOf(text, first, gap)))) return null;
  const to = Math.min(endOfClause(reading, from + 1), from + ZONE);
  return { from, to };
}

function isCapitalised(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** «“…” “…”»: nothing but a space is between them, so neither is told of by what the other holds. */
function isBesideNext({ stretches, text }: Reading, index: number): boolean {
  const end = stretches[index]?.outerEnd ?? -Infinity;
  const gap = (stretches[index + 1]?.outerStart ?? Infinity) - end;
  return gap <= 0 || (gap === 1 && text[end] === ' ');
}

/** Nothing of the sentence goes on behind the marks: «…,” said». */
export function endsClause({ stretches, text }: Reading, index: number): boolean {
  const { end = 0, outerEnd = 0 } = stretches[index] ?? {};
  return /[.,!?…،؟–—-]/.test(text.slice(end - 1, outerEnd + 3));
}

/** The last sentence of a block that ends in a colon: what it announces stands in the next block. */
export function zoneAtEnd(reading: Reading): Zone | null {
  const { text, words } = reading;
  const to = words.length;
  if (to === 0 || !/[:：]\s*$/.test(text.slice(words[to - 1]?.end))) return null;
  const from = startOfSentence(reading, to);
  return { from, to, link: 'colon' };
}

/** Where the sentence that ends before a word begins, as far as a zone reaches. */
function startOfSentence(reading: Reading, to: number): number {
  return Math.max(startOfClause(reading, to - 1), to - ZONE);
}
