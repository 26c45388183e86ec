import { wordsOf } from '../../core/language/words.ts';
import type { WordChange } from '../../core/quotations/quotation.ts';

/** A stretch of a wording, exactly as printed, and whether the other wording lacks it. */
export type Stretch = { text: string; differs: boolean };

/**
 * One of two compared wordings, whole and verbatim, cut where it begins or ceases to differ. Each
 * step of the comparison stands for as many words of the text as it has; where they do not add up
 * – it was made of another text – nothing is marked rather than the wrong words.
 */
export function stretchesOf(
  text: string,
  comparison: WordChange[],
  side: 'best' | 'page',
): Stretch[] {
  const own = side === 'best' ? 'removed' : 'added';
  const words = wordsOf(text);
  const stretches: Stretch[] = [];
  let counted = 0;
  let written = 0;
  for (const { kind, words: page, better = page } of comparison) {
    if (kind !== 'same' && kind !== own) continue;
    const length = wordsOf(side === 'best' ? better : page).length;
    const first = words[counted];
    const last = words[counted + length - 1];
    counted += length;
    if (kind === 'same' || !first || !last) continue;
    stretches.push({ text: text.slice(written, first.start), differs: false });
    stretches.push({ text: text.slice(first.start, last.end), differs: true });
    written = last.end;
  }
  if (counted !== words.length) return [{ text, differs: false }];
  stretches.push({ text: text.slice(written), differs: false });
  return stretches.filter((stretch) => stretch.text !== '');
}
