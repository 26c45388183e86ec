import type { CompareTexts } from '../compare.ts';
import { pluralsIn } from '../plural.ts';
import { charts } from './compare-charts.ts';
import { corrections } from './compare-corrections.ts';
import { scope } from './compare-scope.ts';
import { views } from './compare-views.ts';

const plural = pluralsIn('he');

/** The page that compares saved articles. */
export const compare: CompareTexts = {
  title: 'השוואת כלי תקשורת',
  standfirst:
    'מי הביא איזו עובדה ואיזה ציטוט, מי הביא את המחלוקת, ובאילו מילים. כל תא שיש בו מילים מוביל אל המשפט עצמו.',
  story: 'תיק',
  version: (version, asOf) => `גרסה ${version}, מעודכנת ל-${asOf}`,
  saved: (n) =>
    plural(n, { one: 'כתבה שמורה אחת', two: 'שתי כתבות שמורות', other: '# כתבות שמורות' }),
  loading: 'הספרייה נפתחת…',

  table: 'כתבות שמורות זו לצד זו',
  corner: 'בתיק',
  groups: { facts: 'עיקרי העובדות', quotations: 'ציטוטים', disputes: 'מה שנוי במחלוקת' },
  disputeRows: {
    'disputed-text': 'מדווח על הנוסח שבמחלוקת',
    dispute: 'מדווח על המחלוקת עליו',
  },
  noOutlet: 'טקסט בלי כתובת',
  noDate: 'אין תאריך בעמוד',
  noTitle: 'בלי כותרת',
  extents: {
    stub: 'נקרא רק החלק הגלוי',
    cut: 'נקרא רק החלק הראשון',
  },
  about: {
    mentions: 'מזכירה את הנושא בדרך אגב',
    neighbour: 'עוסקת בנושא אחר',
    nothing: 'אינה עוסקת בנושא',
    unread: 'לא נבחנה: בשפה שאיננו קוראים עדיין',
    unclear: 'לא נבחנה: לא הצלחנו לזהות את שפתה',
  },

  states: {
    reported: 'מופיע',
    drift: 'בניסוח אחר',
    garble: 'משובש',
    'not-found': 'לא נמצא',
    'partly-read': 'לא נמצא בחלק שנקרא',
    later: 'מאוחר מהכתבה',
    undated: 'אולי מאוחר יותר: התאריך לא ברור',
    'not-checked': 'לא נבדק',
    'not-asked': 'אזכור אגבי',
  },
  notFoundWhere: 'בטקסט שיכולנו לקרוא',
  times: (n) => plural(n, { one: 'מקום אחד', two: 'שני מקומות', other: '# מקומות' }),
  legendTitle: 'מה אומרים התאים',
  legend: {
    reported: 'הכתבה מביאה זאת, במילים המוצגות.',
    drift: 'היא מביאה את הציטוט במילים אחרות מהנוסח המתועד ביותר.',
    garble: 'הנוסח שונה מהמקור; מה קרה מוסבר ליד הקטע.',
    'not-found': 'לא נמצא בטקסט שיכולנו לקרוא. אין פירוש הדבר שהכתבה ויתרה עליו.',
    'partly-read': 'לא נמצא, אך חלק מהעמוד לא היה ניתן לקריאה.',
    later: 'קרה או נאמר אחרי שהטקסט הזה פורסם לראשונה.',
    undated: 'אין תאריך מהימן שמלמד מתי פורסם הטקסט הזה לראשונה, וייתכן שפורסם קודם.',
    'not-checked': 'הכתבה בשפה שאיננו קוראים עדיין, או שלא הצלחנו לזהות.',
    'not-asked': 'הכתבה רק מזכירה את הנושא בדרך אגב, או עוסקת בנושא אחר: מה שאין בה אינו מלמד דבר.',
  },

  remove: 'מחיקה',
  removeLabel: (outlet) => `מחיקה: הכתבה של ${outlet}`,
  removed: (outlet) => `הכתבה של ${outlet} נמחקה.`,
  undo: 'ביטול',
  restored: 'הכתבה חזרה.',

  drawer: {
    close: 'סגירה',
    open: 'פתיחת העמוד במילים אלה',
    show: 'הצגה בלשונית הפתוחה',
    gone: 'המילים האלה כבר אינן בעמוד.',
    said: (verb) => `"${verb}"`,
  },

  empty: {
    title: 'עוד לא נשמר דבר',
    steps: [
      'פותחים כתבה על נושא שיש עליו תיק.',
      'פותחים את Sidelight מסרגל הכלים ולוחצים על "שמירה להשוואה".',
      'עושים כך גם בכלי תקשורת אחרים, וחוזרים לכאן.',
    ],
    kept: 'כתבות שמורות נשארות במכשיר הזה עד שמוחקים אותן.',
  },

  unread: (n) =>
    plural(n, {
      one: 'כתבה אחת לא ניתן היה לבחון, והיא אינה מוצגת כאן. היא עדיין שמורה:',
      two: 'שתי כתבות לא ניתן היה לבחון, והן אינן מוצגות כאן. הן עדיין שמורות:',
      other: '# כתבות לא ניתן היה לבחון, והן אינן מוצגות כאן. הן עדיין שמורות:',
    }),
  damaged: (n) =>
    plural(n, {
      one: 'כתבה שמורה אחת אינה קריאה. היא נשארת כמו שהיא. יש לפתוח את העמוד שלה ולשמור שוב.',
      two: 'שתי כתבות שמורות אינן קריאות. הן נשארות כמו שהן. יש לפתוח את העמודים שלהן ולשמור שוב.',
      other: '# כתבות שמורות אינן קריאות. הן נשארות כמו שהן. יש לפתוח את העמודים שלהן ולשמור שוב.',
    }),
  again: 'ניסיון נוסף',

  views,
  charts,
  corrections,
  scope,
};
