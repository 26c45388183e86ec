import type { CompareTexts } from '../compare.ts';

export const corrections: CompareTexts['corrections'] = {
  title: 'תיקון',
  made: 'תוקן ביד',
  what: 'מה לתקן',
  kinds: {
    speaker: 'מי אמר זאת',
    fact: 'המילים שמדווחות על כך',
    dispute: 'המילים שמדווחות על כך',
    date: 'יום הפרסום',
    verdict: 'האם הכתבה עוסקת בנושא',
  },
  speakerOf: (words) => `מי אמר "${words}"`,
  value: 'הערך הנכון',
  hints: {
    speaker: 'שם. אם השדה ריק: העמוד אינו מבהיר מי הדובר.',
    fact: 'בדיוק כפי שהן מופיעות בכתבה. אם השדה ריק: הכתבה אינה מדווחת על כך.',
    dispute: 'בדיוק כפי שהן מופיעות בכתבה. אם השדה ריק: הכתבה אינה מדווחת על כך.',
    date: 'אם השדה ריק: אין תאריך בעמוד.',
  },
  covers: 'עוסקת בנושא',
  none: {
    speaker: 'לא ברור מן העמוד',
    fact: 'לא דווח',
    dispute: 'לא דווח',
    date: 'ללא תאריך',
    verdict: 'לא נקבע',
  },
  note: 'מדוע (לא חובה)',
  put: 'תיקון',
  before: 'קודם:',
  now: 'עכשיו:',
  resting: 'לא הוחל: אינו מתאים עוד לטקסט הזה.',
  done: 'תוקן. הערך הקודם נשאר לצידו, כאן ובכל קובץ מיוצא.',
  undo: 'ביטול',
  undoLabel: (what) => `ביטול: ${what}`,
  undone: 'בוטל.',
  problems: {
    words: 'המילים האלה אינן בכתבה בדיוק כך.',
    same: 'זה הערך גם עכשיו.',
  },
};
