import { pluralsIn } from '../plural.ts';
import type { ToolbarTexts } from '../toolbar.ts';

const plural = pluralsIn('he');

/** The toolbar's button and the page's menu, which the background writes. */
export const toolbar: ToolbarTexts = {
  count: (n) =>
    n === 0
      ? 'אין הערות לעמוד'
      : plural(n, { one: 'הערה אחת לעמוד', two: 'שתי הערות לעמוד', other: '# הערות לעמוד' }),
  off: 'ההערות כבויות כאן',
  chosen: 'ההערה על המשפט שנבחר: יש לפתוח את Sidelight כדי לקרוא אותה',
  saved: 'העמוד נשמר להשוואה',
  refused: 'הפעולה לא הצליחה: יש לפתוח את Sidelight כדי לראות מדוע',
  menu: {
    look: 'קריאת העמוד',
    save: 'שמירת העמוד',
  },
};
