import type { LibraryTexts } from '../library.ts';
import { pluralsIn } from '../plural.ts';
import { adding } from './adding.ts';

const plural = pluralsIn('he');

/** The page that lists saved articles and adds many. */
export const library: LibraryTexts = {
  title: 'ספרייה',
  standfirst: 'הכתבות השמורות, במכשיר הזה בלבד. אפשר לבחור מהן להשוואה.',
  loading: 'הספרייה נפתחת…',
  again: 'ניסיון נוסף',

  search: 'חיפוש בכותרות ובטקסטים',
  searchHint: 'מילים במירכאות נמצאות ככתבן.',
  reading: (percent) => `הטקסטים נקראים: ${percent}`,
  filters: 'צמצום הרשימה',
  outlet: 'כלי תקשורת',
  language: 'שפה',
  answer: 'סיקור',
  tag: 'תגית',
  from: 'מתאריך',
  to: 'עד תאריך',
  any: 'הכול',
  clearFilters: 'הצגת הכול',
  answers: {
    covers: 'עוסק בפרשה',
    mentions: 'מזכיר אותה בדרך אגב',
    neighbour: 'עוסק בפרשה אחרת',
    nothing: 'אינו עוסק בפרשה',
    unknown: 'טרם נבחן',
  },
  sort: 'סדר',
  sorts: {
    newest: 'מהחדש לישן',
    oldest: 'מהישן לחדש',
    saved: 'האחרונים שנשמרו תחילה',
    outlet: 'לפי כלי תקשורת',
    title: 'לפי כותרת',
  },

  list: 'כתבות שמורות',
  shown: (n) => plural(n, { one: 'כתבה אחת', two: 'שתי כתבות', other: '# כתבות' }),
  shownOf: (n, all) =>
    plural(n, {
      one: `כתבה אחת מתוך ${all}`,
      two: `שתי כתבות מתוך ${all}`,
      other: `# כתבות מתוך ${all}`,
    }),
  none: 'אין כתבה שמורה כזאת.',
  noTitle: 'בלי כותרת',
  noOutlet: 'טקסט בלי כתובת',
  noDate: 'בלי תאריך',
  corrected: (n) => plural(n, { one: 'תיקון אחד', two: 'שני תיקונים', other: '# תיקונים' }),
  stub: 'החלק הגלוי בלבד',
  cut: 'החלק הראשון בלבד',
  republished: 'פורסם גם אצל',
  notCopy: (outlet) => `הפרדת הכתבה של ${outlet}`,
  choose: (title) => `בחירה: ${title}`,
  pages: 'עמודי הרשימה',
  previous: 'הקודם',
  next: 'הבא',
  page: (at, all) => `עמוד ${at} מתוך ${all}`,
  keys: 'מקשי החצים עוברים ברשימה, רווח בוחר, Delete מוחק, / מוביל אל החיפוש.',

  chosen: (n) => plural(n, { one: 'נבחרה אחת', two: 'נבחרו שתיים', other: 'נבחרו #' }),
  chooseAll: (n) =>
    plural(n, {
      one: 'בחירת הכתבה',
      two: 'בחירת שתי הכתבות',
      other: 'בחירת כל # הכתבות',
    }),
  chooseNone: 'ביטול הבחירה',
  compare: 'השוואה',
  remove: 'מחיקה',
  addTag: 'הוספת תגית',
  newTag: 'תגית חדשה',
  removeTag: (tag) => `הסרת התגית ${tag}`,
  removed: (n) =>
    plural(n, { one: 'כתבה אחת נמחקה.', two: 'שתי כתבות נמחקו.', other: '# כתבות נמחקו.' }),
  removedFor: 'אפשר להחזיר כתבות שנמחקו עד לסגירת הדפדפן.',
  undo: 'ביטול',
  restored: (n) =>
    plural(n, { one: 'כתבה אחת חזרה.', two: 'שתי כתבות חזרו.', other: '# כתבות חזרו.' }),
  tagged: (tag) => `נוספה התגית ${tag}.`,
  untagged: (tag) => `הוסרה התגית ${tag}.`,
  undone: 'בוטל.',

  alike: (n) =>
    plural(n, {
      one: 'לכתבה אחת יש עותקים',
      two: 'לשתי כתבות יש עותקים',
      other: 'ל-# כתבות יש עותקים',
    }),
  alikeExplained:
    'אותו עמוד בכתובת אחרת, או כמעט אותו טקסט במקום אחר. כאן דבר אינו מאוחד בלי אישור; בהשוואה הם נספרים כטקסט אחד כל עוד לא הופרדו.',
  samePage: 'כתובת אחרת של אותו עמוד',
  sameText: (percent) => `${percent} מהניסוח זהים`,
  original: 'פורסם ראשון',
  joinCopies: 'הצגה כאחת',
  keepApart: 'השארה בנפרד',
  joined: 'מוצגות ככתבה אחת.',
  apart: 'נשארו בנפרד.',

  damaged: (n) =>
    plural(n, {
      one: 'כתבה שמורה אחת אינה קריאה. היא נשארת כמו שהיא. יש לפתוח את העמוד שלה ולשמור שוב.',
      two: 'שתי כתבות שמורות אינן קריאות. הן נשארות כמו שהן. יש לפתוח את העמודים שלהן ולשמור שוב.',
      other: '# כתבות שמורות אינן קריאות. הן נשארות כמו שהן. יש לפתוח את העמודים שלהן ולשמור שוב.',
    }),

  empty: {
    title: 'עוד לא נשמר דבר',
    text: 'שומרים כתבה מהעמוד שלה עם "שמירה להשוואה", או מוסיפים כאן רבות בבת אחת.',
  },

  ...adding,
};
