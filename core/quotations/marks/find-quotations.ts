import {
  type MarkFamily,
  type QuotationMark,
  quotationMarksOf,
} from '../../language/quotation-marks.ts';

/** Words between quotation marks in one block; `start` and `end` leave the marks out. */
export type QuotedStretch = {
  start: number;
  end: number;
  outerStart: number;
  outerEnd: number;
  /** False where the mark is never closed and the words run to the end of the block. */
  closed: boolean;
  /** 0 for a stretch in no other. */
  depth: number;
};

const DEEPEST = 4;
const SHORTEST_OPEN_END = 12;

/**
 * The quoted stretches of a block, in order of where they begin. Marks that do not match are got
 * over at the end of the block, so a slip never reaches the next paragraph.
 */
export function findQuotedStretches(text: string): QuotedStretch[] {
  const marks = withoutLoneSingles(text, quotationMarksOf(text));
  const open: QuotationMark[] = [];
  const found: QuotedStretch[] = [];
  const lastClosing = new Map<MarkFamily, QuotationMark>();
  for (const mark of marks) if (mark.closes) lastClosing.set(mark.family, mark);
  for (const mark of marks) {
    const own = closedBy(mark, open);
    const at = own < 0 ? closedByAnother(mark, open, lastClosing) : own;
    const opener = open[at];
    if (opener) {
      open.length = at;
      add(text, found, opener, mark, at);
    } else if (startsOne(mark, open)) {
      open.push(mark);
    }
  }
  endAtBlock(text, found, open, marks);
  return found.sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
}

/** Which of the open marks this one closes, or -1. */
function closedBy(mark: QuotationMark, open: QuotationMark[]): number {
  if (!mark.closes) return -1;
  for (let at = open.length - 1; at >= 0; at--) {
    const opener = open[at];
    if (opener?.family !== mark.family) continue;
    return fits(opener, mark) ? at : -1;
  }
  return -1;
}

/** « … ": a mark of another kind closes where none of the right kind comes any more. */
function closedByAnother(
  mark: QuotationMark,
  open: QuotationMark[],
  lastClosing: Map<MarkFamily, QuotationMark>,
): number {
  const opener = open.at(-1);
  if (!opener || !mark.closes || mark.opens || mark.family === 'single') return -1;
  const right = lastClosing.get(opener.family);
  const isSlip = opener.family !== mark.family && opener.family !== 'single';
  return isSlip && (!right || right.start <= mark.start) ? open.length - 1 : -1;
}

function fits(opener: QuotationMark, mark: QuotationMark): boolean {
  if (opener.family === 'angle') return opener.leaning !== mark.leaning;
  // “ closes what „ opened; elsewhere it can only begin something new.
  if (mark.leaning === 'open') return opener.leaning === 'open' && !mark.opens;
  return mark.leaning === 'close' || !mark.opens || mark.tight;
}

function startsOne(mark: QuotationMark, open: QuotationMark[]): boolean {
  if (!mark.opens || open.length >= DEEPEST) return false;
  if (mark.leaning !== 'close') return true;
  const outer = open.at(-1);
  if (!outer) return mark.family !== 'single';
  // »… ›…‹ …«: where those that point inwards open, so do the inner ones.
  return mark.family === 'angle' && outer.family === 'angle' && outer.leaning === 'close';
}

function add(
  text: string,
  found: QuotedStretch[],
  opener: QuotationMark,
  closer: QuotationMark | null,
  depth: number,
): void {
  let start = opener.end;
  let end = closer?.start ?? text.length;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (end <= start) return;
  const outerEnd = closer?.end ?? text.length;
  found.push({ start, end, outerStart: opener.start, outerEnd, closed: closer !== null, depth });
}

/**
 * A mark left open runs to the end of the block when nothing came after it: the usual way to set
 * a quotation of several paragraphs. Otherwise it was a slip and counts for nothing.
 */
function endAtBlock(
  text: string,
  found: QuotedStretch[],
  open: QuotationMark[],
  marks: QuotationMark[],
): void {
  const last = open.at(-1);
  if (!last || last.family === 'single' || text.length - last.end < SHORTEST_OPEN_END) return;
  if (marks.at(-1) !== last) return;
  add(text, found, last, null, open.length - 1);
}

/**
 * Straight and curly single marks are apostrophes far more often than quotation marks. An opening
 * one counts only with a partner; of several possible partners the last before the next opening
 * one, unless a comma or full stop before a mark says that the words end there (the workers' …).
 */
function withoutLoneSingles(text: string, marks: QuotationMark[]): QuotationMark[] {
  const singles = marks.filter(({ family }) => family === 'single');
  if (singles.length === 0) return marks;
  const kept = new Set<QuotationMark>();
  let opener: QuotationMark | null = null;
  let closer: QuotationMark | null = null;
  for (const mark of singles) {
    if (mark.opens && !(mark.leaning === 'close')) {
      keepPair(kept, opener, closer);
      opener = mark;
      closer = null;
    } else if (opener && mark.closes && !endsWords(text, closer)) {
      if (!closer || couldBePossessive(text, closer)) closer = mark;
    }
  }
  keepPair(kept, opener, closer);
  return marks.filter((mark) => mark.family !== 'single' || kept.has(mark));
}

function keepPair(
  kept: Set<QuotationMark>,
  opener: QuotationMark | null,
  closer: QuotationMark | null,
): void {
  if (opener && closer) kept.add(opener).add(closer);
}

function endsWords(text: string, closer: QuotationMark | null): boolean {
  return closer !== null && /[.,!?…؟،]/.test(text[closer.start - 1] ?? '');
}

function couldBePossessive(text: string, closer: QuotationMark): boolean {
  return /s/i.test(text[closer.start - 1] ?? '') && text[closer.end] === ' ';
}
