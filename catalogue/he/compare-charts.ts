import type { CompareTexts } from '../compare.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('he');

/** The comparison's charts, and the tables behind them. */
export const charts: CompareTexts['charts'] = {
  table: 'אותם הנתונים בטבלה',
  subject: 'במעקב לאורך זמן',
  subjects: { dispute: 'מחלוקות', fact: 'עיקרי העובדות', quotation: 'ציטוטים' },
  span: 'הימים המוצגים',
  spans: { story: 'ימי הפרשה עצמה', all: 'כל הימים' },
  outside: (n) =>
    plural(n, {
      one: 'כתבה אחת היא מחוץ לימים האלה. היא מופיעה בטבלה.',
      two: 'שתי כתבות הן מחוץ לימים האלה. הן מופיעות בטבלה.',
      other: '# כתבות הן מחוץ לימים האלה. הן מופיעות בטבלה.',
    }),
  undated: (n) =>
    plural(n, {
      one: 'בכתבה אחת אין תאריך. היא מופיעה בטבלה.',
      two: 'בשתי כתבות אין תאריך. הן מופיעות בטבלה.',
      other: 'ב-# כתבות אין תאריך. הן מופיעות בטבלה.',
    }),
  nothingDated: 'באף אחת מהכתבות האלה אין תאריך שאפשר לסמוך עליו.',
  carried: 'מי הביא זאת, ומתי',
  carriedAs: 'סימן אחד לכל כתבה, ביום פרסומה.',
  spread: 'כיצד התפשט',
  spreadAs: 'מספר הכתבות שדיווחו עד כל יום.',
  text: 'הנוסח',
  dispute: 'המחלוקת עליו',
  reported: 'דווח לראשונה',
  disputed: 'נחלק עליו לראשונה',
  reportedAndDisputed: 'דווח ונחלק עליו לראשונה',
  happened: 'אירע',
  said: 'נאמר',
  carriages: {
    carried: 'מופיע',
    both: 'הנוסח והמחלוקת',
    text: 'הנוסח בלבד',
    dispute: 'המחלוקת בלבד',
    'not-found': 'לא נמצא בטקסט שיכולנו לקרוא',
    unclear: 'לא ניתן לומר',
    before: 'פורסמה לפני כן',
  },
  outlet: 'כלי תקשורת',
  article: 'כתבה',
  day: 'יום',
  shows: 'מה היא מביאה',

  outlets: {
    note: 'ספירה של מה שנמצא בכתבות השמורות כאן, לפי שם כלי התקשורת. היא מודדת את הכתבות שבחרתם, ואינה שופטת שום כלי תקשורת.',
    sources: 'מקורות בשם ובעילום שם',
    sourcesAs: 'ציטוטים לפי השאלה אם הדובר מזוהה בשמו.',
    named: 'בשם',
    unnamed: 'בעילום שם',
    unclear: 'דובר לא ברור',
    sides: 'מי מצוטט',
    sidesAs: 'ציטוטים לפי הצד שהדובר שייך אליו.',
    otherSide: 'לא בתיק',
    verbs: 'פעלים',
    verbsAs: 'ציטוטים לפי משפחת הפועל שמציג אותם.',
    facts: 'עיקרי העובדות',
    factsAs: 'עובדות מן התיק שנמצאו בכתבה כלשהי של כלי התקשורת, מתוך אלה שאינן מאוחרות מכתבותיו.',
    factsFound: 'נמצאו',
    factsNotFound: 'לא נמצאו בטקסט שיכולנו לקרוא',
    dispute: 'המחלוקת',
    disputeAs: (day) => `כתבות לפי מה שהן מביאות. המחלוקת נשמעה לראשונה ב-${day}.`,
    when: {
      before: 'לפני אותו יום',
      sameDay: 'באותו יום',
      after: 'אחריו',
      undated: 'בלי תאריך',
    },
    total: 'בסך הכול',
  },
};
