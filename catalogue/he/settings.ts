import { pluralsIn } from '../plural.ts';
import type { SettingsTexts } from '../settings.ts';

const plural = pluralsIn('he');

/** The settings page, and what the popup shares with it. */
export const settings: SettingsTexts = {
  title: 'הגדרות',
  undo: 'ביטול הפעולה',
  undoLabel: (what) => `ביטול הפעולה: ${what}`,

  shortcuts: {
    title: 'קיצורי מקשים',
    names: {
      'toggle-notes': 'הפעלה או כיבוי של ההערות באתר הזה',
      'open-panel': 'פתיחת ההערות',
      'next-mark': 'המשפט המסומן הבא',
      'previous-mark': 'המשפט המסומן הקודם',
      'save-page': 'שמירת העמוד',
    },
    unset: 'לא נקבע',
    change: 'שינוי בדפדפן',
    refused: 'הדפדפן לא פתח את עמוד הקיצורים. אפשר לחפש אותו ליד ההרחבות.',
  },

  notes: {
    title: 'הערות וסימונים',
    everywhere: 'הערות בכל מקום',
    everywhereExplained: 'כשהן כבויות שום עמוד לא נקרא, בשום אתר.',
    marks: 'סימון בטקסט',
    marksExplained: 'המשפטים שההערות עוסקות בהם מסומנים. לחיצה על משפט מציגה את ההערה שלו.',
  },

  access: {
    title: 'היכן Sidelight רשאי לקרוא',
    explained: 'הוא קורא עמודים באתרים האלה, ובאחרים רק כשמבקשים ממנו.',
    none: 'עדיין בשום אתר.',
    everySite: 'כל האתרים',
    takeBack: 'ביטול הגישה',
    takeBackLabel: (site) => `ביטול הגישה: ${site}`,
    takenBack: (site) => `הגישה אל ${site} בוטלה.`,
    allowedAgain: (site) => `הגישה אל ${site} ניתנה מחדש.`,
  },

  off: {
    title: 'מה כבוי',
    sites: 'אתרים',
    pages: 'עמודים, עד סגירת הדפדפן',
    none: 'שום אתר ושום עמוד אינם כבויים.',
    on: 'הפעלה',
    onLabel: (what) => `הפעלה: ${what}`,
    switchedOn: (what) => `ההערות פועלות שוב ב-${what}.`,
    switchedOff: (what) => `ההערות כבויות ב-${what}.`,
  },

  data: {
    title: 'מה נשמר',
    saved: (n) =>
      n === 0
        ? 'אין כתבות שמורות.'
        : plural(n, { one: 'כתבה שמורה אחת', two: 'שתי כתבות שמורות', other: '# כתבות שמורות' }),
    explained: 'כתבות ששמרת נשארות בדפדפן הזה עד שיימחקו. כל דבר אחר שנקרא נשכח עם סגירת הדפדפן.',
  },

  privacy: {
    title: 'מה יוצא מהמכשיר הזה',
    lines: [
      'שום דבר. העמודים נקראים כאן, ולעמודים שלנו אסור אפילו להתחבר לרשת.',
      'מקור שנפתח נפתח בידי הדפדפן, והוא אינו אומר מאין הגעת.',
    ],
  },

  about: {
    title: 'אודות',
    version: (version) => `Sidelight ${version}`,
    dossier: (version, asOf) => `גרסה ${version}, נכון ל-${asOf}`,
  },
};
