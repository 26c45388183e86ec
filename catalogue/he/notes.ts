import type { NoteTexts } from '../catalogue.ts';
import { pluralsIn } from '../plural.ts';
import { drift } from './drift.ts';

const plural = pluralsIn('he');

/** The notes themselves, as the side panel shows them. */
export const notes: NoteTexts = {
  line: {
    contents: 'בהערות אלה',
    arrange: 'סידור',
    chosen: (part) => `מוצגת ההערה על המשפט הזה: ${part}`,
    published: (when) => `תאריך הכתבה: ${when}`,
    noDate: 'אין תאריך בעמוד',
    dateDoubted: (when) => `התאריך בעמוד הוא ${when}, אבל הטקסט מזכיר ימים אחרים`,
    asOf: (when) => `התיק מעודכן ל-${when}`,
    verdicts: {
      covers: 'העמוד עוסק בנושא',
      mentions: 'העמוד מזכיר את הנושא בדרך אגב',
      neighbour: 'העמוד עוסק בנושא אחר',
      nothing: 'העמוד אינו עוסק בנושא',
    },
  },

  facts: {
    title: 'עיקרי העובדות',
    short: 'עובדות',
    status: {
      reported: 'דווח',
      confirmed: 'אושר',
      disputed: 'שנוי במחלוקת',
      superseded: 'השתנה מאז',
    },
    onPage: {
      stated: 'בכתבה זו',
      'not-found': 'לא נמצא בטקסט שיכולנו לקרוא',
      'same-day': 'דווח באותו יום; לא נמצא בטקסט שיכולנו לקרוא',
      later: 'אחרי פרסום הכתבה',
      undated: 'אולי אחרי פרסום העמוד הזה',
    },
    toSentence: 'בכתבה זו: הצגת המשפט',
    explained: {
      later: 'אלה קרו אחרי פרסום הכתבה.',
      undated: 'אין בעמוד תאריך שאפשר לסמוך עליו, ולכן לא ידוע אם אלה קדמו לו או באו אחריו.',
    },
    noneStated: 'אף אחת מעובדות התיק לא נמצאה בטקסט שיכולנו לקרוא.',
  },

  sources: {
    title: 'מקורות',
    more: (n) =>
      plural(n, { one: 'מקור נוסף', two: 'שני מקורות נוספים', other: '# מקורות נוספים' }),
    opens: 'בלשונית חדשה',
    line: ({ outlet, credit, grade }) => {
      if (grade === 'D') return `${outlet} (עמוד שיש בו טעויות, מובא רק בשל הניסוח)`;
      if (grade === 'C') {
        return credit ? `${credit}, בעותק ב-${outlet}` : `${outlet} (עותק, לא המקור)`;
      }
      if (grade === 'A') return credit ? `${credit}, כפי שפורסם ב-${outlet}` : outlet;
      return credit ? `${credit}, בפרסום חוזר ב-${outlet}` : `${outlet} (פרסום חוזר)`;
    },
  },

  quoted: {
    title: 'מצוטטים בעמוד',
    short: 'ציטוטים',
    none: 'לא נמצאו ציטוטים בטקסט שיכולנו לקרוא.',
    noneOfStory: 'לא נמצאו ציטוטים הנוגעים לנושא בטקסט שיכולנו לקרוא.',
    unclear: 'לא ברור מי הדובר',
    probably: (name) => `ככל הנראה ${name}`,
    unnamed: 'בעילום שם',
    roleThen: (role, when) => (when ? `${role} ב-${when}` : role),
    relayed: (name) => `מפי ${name}`,
    printedRole: (role) => `התיאור כאן: "${role}"`,
    verb: (verb, family) =>
      family === 'denied' ? `הפועל בעמוד: "${verb}", הכחשה` : `הפועל בעמוד: "${verb}"`,
    known: 'מופיע גם בתיק:',
    wording: {
      same: 'הנוסח זהה למקור.',
      drift: 'הנוסח שונה מהמקור.',
      garble: 'הנוסח כאן אינו תואם את המקור.',
      translation: 'בתרגום: אין בתיק נוסח בשפה הזאת, ולכן המילים לא הושוו.',
    },
    from: (name) => `בתיק הדברים הם של ${name}.`,
    compare: 'השוואת הנוסחים',
  },

  translation: {
    original: (language) => `כלשון המקור (${language})`,
    ours: 'תרגום שלנו',
    translated: 'תרגום שפורסם',
    printed: 'כפי שפורסם בשפה הזאת',
  },

  drift,

  dispute: {
    short: 'מחלוקת',
    label: 'שנוי במחלוקת',
    toText: 'הצגת הדיווח על הנוסח',
    toDispute: 'הצגת הדיווח על המחלוקת',
  },

  thenSince: {
    title: 'אז ומאז',
    short: 'אז ומאז',
    known: 'ידוע בעת הפרסום',
    sameDay: 'באותו יום',
    since: 'מאז',
    earlier: (n) =>
      plural(n, { one: 'אירוע קודם', two: 'שני אירועים קודמים', other: '# אירועים קודמים' }),
    later: (n) =>
      plural(n, {
        one: 'אירוע מאוחר יותר',
        two: 'שני אירועים מאוחרים',
        other: '# אירועים מאוחרים',
      }),
    more: (n) =>
      plural(n, { one: 'אירוע נוסף', two: 'שני אירועים נוספים', other: '# אירועים נוספים' }),
    noDate: 'אין בעמוד תאריך שאפשר לסמוך עליו, ולכן לא ידוע מה קדם לו ומה בא אחריו.',
    nothingSince: 'אין בתיק דבר מאוחר יותר.',
    ends: (when) => `התיק מסתיים ב-${when}. דבר מאוחר יותר לא נבדק.`,
    published: (when) => `הכתבה הזאת: ${when}`,
  },

  absent: {
    title: 'ציטוטים שאינם בעמוד',
    short: 'ציטוטים אחרים',
    intro: 'מתועדים בתיק, ולא נמצאו בטקסט שיכולנו לקרוא.',
    count: (n) => plural(n, { one: 'ציטוט אחד', two: 'שני ציטוטים', other: '# ציטוטים' }),
  },

  unchecked: {
    title: 'מה לא נבדק',
    short: 'לא נבדק',
    codes: {
      'no-date': 'מתי פורסמה הכתבה: אין בעמוד תאריך שאפשר לסמוך עליו.',
      'only-visible-part': 'מה שמיועד למנויים בלבד: נקרא רק החלק הגלוי.',
      'only-first-part': 'סוף העמוד: הוא ארוך מאוד, ונקרא רק חלקו הראשון.',
      'language-not-supported': 'חלק גדול מהטקסט: הוא בשפה שאיננו קוראים עדיין.',
      'pictures-and-video': 'תמונות והכיתוב שבתוכן, קול ווידאו.',
      'linked-pages': 'עמודים שהכתבה מקשרת אליהם.',
    },
    always: 'נכונות הדברים שאמרו גורמים רשמיים: ההערות מציינות רק מי אמר מה, ומתי.',
  },

  why: {
    title: 'מדוע מוצגות ההערות האלה?',
    titleOfNothing: 'מדוע אין כאן הערות?',
    version: (version) => `גרסה ${version}`,
    about: 'על ההערות האלה, ודיווח על טעות',
    reviewed: (when) => `נבדק ב-${when}`,
    evidence: 'הראיות, בעד ונגד',
    private: 'הכול נעשה במכשיר הזה. דבר אינו יוצא ממנו.',
  },
};
