import type { AboutTexts } from '../about.ts';

export const about: AboutTexts = {
  dossier: {
    version: (version) => `גרסה ${version}`,
    reviewed: (when) => `נבדק לאחרונה ב-${when}`,
    changedSince: 'הוא שונה מאז: פרטים בהמשך.',
    author: (who) => `כתיבה: ${who}`,
    method: 'כיצד נכתב',
    changes: 'מה השתנה בו',
  },

  extension: {
    changes: 'מה השתנה ב-Sidelight',
    releases: [{ version: '0.1.0', says: 'הגרסה הראשונה.' }],
  },

  privacy: {
    title: 'מה יוצא מהמכשיר הזה',
    nothing:
      'שום דבר. העמודים נקראים וההערות נכתבות בדפדפן שלך, והתיק הגיע עם Sidelight. רק קישור שפותחים ביוזמתך מוביל לרשת, בלי לומר מאין הגעת.',
  },

  report: {
    title: 'דיווח על טעות',
    intro: 'Sidelight אינו שולח דבר. הוא מכין טקסט, ואפשר לשלוח אותו אל מי שממנו התקבל Sidelight.',
    which: 'איזו הערה?',
    whole: 'ההערות בכללן',
    what: 'מה לא נכון, ומאין זה ידוע?',
    text: 'הטקסט לשליחה',
    copy: 'העתקת הטקסט',
    copied: 'הועתק. דבר לא נשלח.',
    notCopied: 'הדפדפן לא הרשה זאת. הטקסט מסומן: אפשר להעתיק אותו משם.',
    lines: {
      title: 'טעות בהערות של Sidelight',
      page: 'העמוד',
      note: 'ההערה',
      versions: 'התיק והגרסה',
      what: 'מה לא נכון',
    },
  },

  news: {
    extension: 'מה חדש ב-Sidelight',
    dossier: 'מה חדש בתיק הזה',
    close: 'סגירה',
  },
};
