import { countryNamesIn } from '../names.ts';
import { pluralsIn } from '../plural.ts';
import type { WelcomeTexts } from '../welcome.ts';

const plural = pluralsIn('he');
const outlets = (n: number) =>
  plural(n, { one: 'כלי תקשורת אחד', two: 'שני כלי תקשורת', other: '# כלי תקשורת' });

/** The first-run page. */
export const welcome: WelcomeTexts = {
  title: 'החדשות, וההקשר לצידן',
  standfirst:
    'כשקוראים כתבה על נושא שיש עליו תיק ב-Sidelight, מופיעות לצידה הערות עם מקורות: עיקרי העובדות, מי מצוטט, מה שנוי במחלוקת ומה קרה אחר כך.',
  demo: {
    title: 'כך זה נראה',
    explained:
      'ידיעה בדויה וההערות שלה. לחיצה על משפט מסומן מובילה להערה שלו, והכפתור שבהערה מוביל למשפט. בעמודים עצמם הסימונים כבויים עד שיופעלו.',
    article: 'הידיעה',
    notes: 'ההערות שלה',
    invented: 'הכול כאן בדוי.',
  },
  choose: 'היכן Sidelight יקרא?',
  chooseExplained:
    'כאן בוחרים את כלי התקשורת. Sidelight קורא בהם עמודים, ובשום מקום אחר. אפשר לשנות זאת בכל עת.',
  search: 'חיפוש כלי תקשורת או מדינה',
  nothingFound: 'אין ברשימה כלי תקשורת בשם הזה. הכפתור "קריאת העמוד" בסרגל הכלים פועל בכל אתר.',
  country: countryNamesIn('he', 'בינלאומי'),
  wholeCountry: (country) => `כל מה שברשימה: ${country}`,
  chosen: (n) =>
    plural(n, {
      one: 'נבחר כלי תקשורת אחד',
      two: 'נבחרו שני כלי תקשורת',
      other: n === 0 ? 'לא נבחר דבר' : 'נבחרו # כלי תקשורת',
    }),
  ofCountry: (chosen, all) => (chosen === 0 ? outlets(all) : `${chosen} מתוך ${all}`),
  allow: (n) => (n === 0 ? 'אישור' : `אישור ${outlets(n)}`),
  allowExplained: 'הדפדפן שואל פעם אחת, על כולם יחד.',
  allowed: 'מאושר',
  allowedAll: (n) => {
    const next = 'כשפותחים שם כתבה, הכפתור בסרגל הכלים מראה את מספר ההערות.';
    return plural(n, {
      one: `כלי תקשורת אחד אושר. ${next}`,
      two: `שני כלי תקשורת אושרו. ${next}`,
      other: `# כלי תקשורת אושרו. ${next}`,
    });
  },
  refused: 'דבר לא אושר. הכפתור "קריאת העמוד" בסרגל הכלים פועל בכל זאת בכל אתר.',
  privacy: {
    title: 'פרטיות',
    lines: [
      'כל עמוד נקרא במכשיר הזה, ושום פרט על הקריאה אינו יוצא ממנו.',
      'אין חשבון, אין שרת, אין מעקב ואין רשימה של מה שנקרא.',
      'כתבה נשמרת רק אם שמרת אותה, ואפשר למחוק אותה.',
    ],
  },
};
