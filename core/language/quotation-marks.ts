/** Marks of one family may close each other: keyboards and house styles mix curly and straight. */
export type MarkFamily = 'double' | 'single' | 'angle';

/** A quotation mark of a text; apostrophes and gershayim are not among them. */
export type QuotationMark = {
  family: MarkFamily;
  start: number;
  end: number;
  /** What the mark and its neighbours allow it to be. */
  opens: boolean;
  closes: boolean;
  /** The mark itself points one way, whatever stands around it; null for straight marks. */
  leaning: 'open' | 'close' | null;
  /** Right behind a comma or full stop: it closes what is open, even where the space after it is missing. */
  tight: boolean;
};

const MARK = /[“”„‟"«»‹›‘’‚‛'״]|``/g;
const FAMILIES: Record<string, MarkFamily> = {
  '«': 'angle',
  '»': 'angle',
  '‹': 'angle',
  '›': 'angle',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'single',
};
const LEANS_OPEN = new Set(['“', '„', '‟', '‘', '‚', '‛', '«', '‹', '``']);
const LEANS_CLOSE = new Set(['”', '’', '»', '›']);

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/;
const BEFORE_OPENING = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069([{—–\-:,،؛;/“„«‘"'‚»>]/;
/** What follows a closing mark; three dots may follow an opening one. */
const ENDS_CLAUSE = /^(?:$|[,;:!?)\]،؛؟]|\.(?!\.|@|\s\.))/;
const ENDS = /[.,!?…]/;
const ENDS_INNER = /[’'.,!?]\s+$/;
const BEFORE_MARK = /[«“"‹]/;
/** French words that drop their vowel before another. */
const ELIDED = /(?<![\p{L}\p{N}'’])(?:[cdjlmnst]|(?:jus|lors|puis)?qu)$/iu;
const HEBREW = /[א-ת]/;
const ARABIC = /[\u0621-\u064a]/;
const HEBREW_PREFIX = /^[ושהכלבמ]{1,4}$/;
const ARABIC_PREFIX = /(?<!\p{L})(?:[وف]?[بكل]?|[بكل])ـ?$/u;
const ACRONYM_END = /^(?:[א-ת]|[א-ת]?(?:ים|ות|ית))(?![א-ת])/;

/** The quotation marks of a text in order, in one pass. */
export function quotationMarksOf(text: string): QuotationMark[] {
  const marks: QuotationMark[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const { 0: mark, index: start } = match;
    const end = start + lengthAt(text, start, mark);
    MARK.lastIndex = end;
    if (isApostrophe(text, start, end, mark) || isGershayim(text, start, end)) continue;
    marks.push(markAt(text, start, end, mark));
  }
  return marks;
}

/**
 * Two single marks in a row stand for a double one in typewritten text. Of three that close, the
 * first is the inner one: ''I said, 'Wait.'''
 */
function lengthAt(text: string, start: number, mark: string): number {
  if (mark === '``') return 2;
  if (mark !== "'" || text[start + 1] !== "'") return 1;
  const closes = start > 0 && !BEFORE_OPENING.test(text[start - 1] ?? '');
  return text[start + 2] === "'" && (closes || ENDS.test(text[start - 1] ?? '')) ? 1 : 2;
}

/** «'Well done,' " she said»: some houses part the inner closing mark from the outer one. */
function closesApart(text: string, start: number, end: number): boolean {
  return (
    SPACE.test(text[start - 1] ?? '') &&
    SPACE.test(text[end] ?? ' ') &&
    ENDS_INNER.test(text.slice(Math.max(0, start - 3), start))
  );
}

function markAt(text: string, start: number, end: number, mark: string): QuotationMark {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const family = end - start > 1 ? 'double' : (FAMILIES[mark] ?? 'double');
  const leaning = LEANS_OPEN.has(mark) ? 'open' : LEANS_CLOSE.has(mark) ? 'close' : null;
  // Guillemets stand apart from the words by a no-break space in French.
  const inner = family === 'angle' ? true : !SPACE.test(after);
  return {
    family,
    start,
    end,
    opens:
      inner &&
      !ENDS_CLAUSE.test(text.slice(end, end + 2)) &&
      (BEFORE_OPENING.test(before) ||
        isPrefixed(text, start, before) ||
        (before === '’' && isElided(text, start - 1))),
    closes:
      start > 0 && (family === 'angle' || !SPACE.test(before) || closesApart(text, start, end)),
    leaning,
    tight: ENDS.test(before) && LETTER.test(after),
  };
}

/** ל«الوكالة», ב"הארץ": what is glued to the word stands before its mark. */
function isPrefixed(text: string, start: number, before: string): boolean {
  if (HEBREW.test(before)) return HEBREW_PREFIX.test(lettersBefore(text, start));
  return ARABIC.test(before) && ARABIC_PREFIX.test(text.slice(Math.max(0, start - 4), start));
}

function isApostrophe(text: string, start: number, end: number, mark: string): boolean {
  if (end - start > 1 || !"'’‘".includes(mark)) return false;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (LETTER.test(before) && LETTER.test(after)) return true;
  // d’« une trêve », qu’“ils …”
  if (BEFORE_MARK.test(after) && isElided(text, start)) return true;
  // ’90s, ’tis: the mark that leans back stands for something left out.
  return mark === '’' && !LETTER.test(before) && LETTER.test(after);
}

function isElided(text: string, apostrophe: number): boolean {
  return ELIDED.test(text.slice(Math.max(0, apostrophe - 7), apostrophe));
}

/**
 * צה"ל, דו"חות, צה"ליים – but not ב"הארץ", where the letters before the mark are only prefixes and
 * a whole word follows.
 */
function isGershayim(text: string, start: number, end: number): boolean {
  if (!HEBREW.test(text[start - 1] ?? '') || !HEBREW.test(text[end] ?? '')) return false;
  if (ACRONYM_END.test(text.slice(end, end + 5))) return true;
  return !HEBREW_PREFIX.test(lettersBefore(text, start));
}

function lettersBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 6 && HEBREW.test(text[start - 1] ?? '')) start--;
  return text.slice(start, end);
}
