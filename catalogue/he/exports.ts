import type { ExportTexts } from '../exports.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('he');

/** Files that go out and come in, and the words in those that people read. */
export const exportTexts: ExportTexts = {
  menu: {
    open: 'ייצוא…',
    title: 'ייצוא ההשוואה',
    format: 'סוג הקובץ',
    groups: {
      read: 'לקריאה ולהדפסה',
      tables: 'טבלאות (CSV)',
      data: 'לתוכנות אחרות',
      cite: 'להפניה אל הכתבות',
    },
    formats: {
      html: 'דוח (HTML) שנפתח בכל מקום ומודפס היטב',
      markdown: 'תקציר (Markdown) לרשימות שלך',
      comparison: 'הכול: שורה לכל כתבה ולכל פריט',
      articles: 'הכתבות',
      facts: 'העובדות',
      quotations: 'הציטוטים',
      disputes: 'מה שנוי במחלוקת',
      json: 'ההשוואה כולה (JSON)',
      annotations: 'הקטעים כהערות רשת (JSON-LD)',
      csl: 'מראי מקום ל-Zotero ולאחרים (CSL-JSON)',
      bibtex: 'מראי מקום ל-LaTeX (BibTeX)',
    },
    spreadsheet: 'לגיליון אלקטרוני',
    spreadsheetWhy: 'מוסיף סימן שבזכותו Excel ואחרים קוראים ערבית ועברית כראוי.',
    articles: 'אילו כתבות',
    whole: 'כולן',
    chosen: 'רק אלה שמסומנות כאן',
    noOutlet: 'טקסט בלי כתובת',
    save: 'שמירת הקובץ',
    cancel: 'ביטול',
    writing: 'הקובץ נכתב…',
    saved: (name) => `נשמר בשם ${name}.`,
    nothingChosen: 'יש לסמן כתבה אחת לפחות.',
    failed: 'לא ניתן היה לכתוב את הקובץ. דבר לא אבד. אפשר לנסות עם פחות כתבות.',
  },

  report: {
    title: 'כיצד סיקרו זאת כלי התקשורת',
    articles: 'הכתבות שהושוו',
    overview: 'במבט אחד',
    corrections: 'מה שתיקן החוקר',
    method: 'על מה זה נשען',
    methodText: [
      'כל קטע מצוטט מובא כפי שהוא מופיע בעמוד. "לא נמצא" מדבר על הטקסט שהיה אפשר לקרוא, ואין פירושו שהכתבה ויתרה עליו.',
      'טביעת האצבע היא SHA-256 של הכותרת והטקסט כפי שנקראו. מי שבידו אותו טקסט יקבל אותה טביעת אצבע, ועם אותו תיק גם אותם ממצאים.',
    ],
    best: 'הנוסח המתועד ביותר',
    nobody: 'העמוד אינו מבהיר מי הדובר',
    probably: 'כנראה',
    unnamed: 'בלי שם',
    uncorrected: (what, before) => `${what}: תיקון של החוקר. קודם: ${before}`,
    followsFrom: {
      date: (what, before) => `${what}: נובע מתיקון תאריך הפרסום. קודם: ${before}`,
      verdict: (what, before) => `${what}: נובע מתיקון נושא הכתבה. קודם: ${before}`,
    },
    finding: 'מה נמצא',
    changed: 'מה שתיקן החוקר או נובע מתיקונו',
    textHash: 'SHA-256 של הטקסט',
    readAt: 'זמן הקריאה (UTC)',
    extractor: 'קורא העמודים',
    outlet: 'כלי התקשורת',
    published: 'תאריך הפרסום',
  },

  backup: {
    title: 'גיבוי',
    about: 'קובץ אחד ובו הכול: כתבות שמורות, תגיות, תיקונים והגדרות. כדאי לשמור אותו עם המחקר.',
    back: 'גיבוי של הכול',
    restore: 'שחזור מקובץ…',
    adds: 'השחזור מוסיף למה שיש כאן ומחזיר את ההגדרות של אותו יום. הוא אינו מוחק דבר.',
    checking: 'הקובץ נבדק…',
    writing: 'הקובץ נכתב…',
    restoring: (done) => `השחזור נמשך, ${done}`,
    cancel: 'ביטול',
    backedUp: (name) => `נשמר בשם ${name}.`,
    restored: (n) =>
      plural(n, { one: 'כתבה אחת שוחזרה.', two: 'שתי כתבות שוחזרו.', other: '# כתבות שוחזרו.' }),
    cancelled: 'בוטל. דבר לא השתנה.',
    problems: {
      'not-a-backup': 'זה אינו גיבוי של Sidelight. דבר לא השתנה.',
      newer: 'הגיבוי נוצר ב-Sidelight חדש יותר. יש לעדכן את Sidelight ולנסות שוב. דבר לא השתנה.',
      'too-large': 'הקובץ גדול מכפי שגיבוי יכול להיות. דבר לא השתנה.',
      'cut-short': 'הגיבוי נקטע לפני סופו. כדאי לחפש עותק אחר. דבר לא השתנה.',
      altered: 'הגיבוי אינו כפי שנכתב. כדאי לחפש עותק אחר. דבר לא השתנה.',
      'damaged-line': 'חלק מהגיבוי אינו קריא. כדאי לחפש עותק אחר. דבר לא השתנה.',
      'not-readable': 'לא ניתן היה לקרוא את הקובץ. יש לבחור בו שוב. דבר לא השתנה.',
    },
    line: (line) => `שורה ${line}.`,
  },
};
