/** What is looked after, second by second. */
export type KeptMarks = {
  /** How many passages should be marked, and how many still are. */
  wanted: () => number;
  intact: () => number;
  /** Whether the browser still has our highlight, as a page's script may have taken it away. */
  isDrawn: () => boolean;
  draw: () => void;
  /** Looks through the whole page, which takes long. */
  findAgain: () => void;
};

/** A page that takes the highlights away again and again has its way. */
const MOST_REDRAWN = 5;
const MOST_IN_VAIN = 20;
const LONGEST_WAIT = 30;
/** After so many quiet rounds a page counts as settled. */
const SETTLED = 10;

/**
 * One round of looking after marks: draws them again where a script cleared them, and looks for
 * those whose text was rendered anew. Call it once a second. What is sought is sought at growing
 * intervals, so that neither a page in constant change nor a sentence that is gone for good costs
 * more than a moment of a minute.
 */
export function keeperOf(marks: KeptMarks): () => void {
  let redrawn = 0;
  let known = marks.intact();
  let searches = 0;
  let inVain = 0;
  let wait = 1;
  let quiet = 0;
  return () => {
    if (!marks.isDrawn() && redrawn < MOST_REDRAWN) {
      redrawn++;
      marks.draw();
    }
    wait--;
    const intact = marks.intact();
    const hasLost = intact < known;
    known = intact;
    quiet = hasLost ? 0 : quiet + 1;
    if (hasLost) inVain = 0;
    if (quiet >= SETTLED && intact === marks.wanted()) searches = 0;
    if (intact === marks.wanted() || inVain >= MOST_IN_VAIN || wait > 0) return;
    marks.findAgain();
    known = marks.intact();
    inVain = known > intact ? 0 : inVain + 1;
    wait = Math.min(2 ** searches, LONGEST_WAIT);
    searches++;
  };
}
