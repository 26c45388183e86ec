import type { AddingTexts } from '../library.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('he');

/** Adding many articles to the library. */
export const adding: AddingTexts = {
  add: {
    title: 'הוספת כתבות',
    close: 'סגירה',
    files: 'קבצים',
    drop: 'אפשר לגרור קבצים לכאן',
    chooseFiles: 'בחירת קבצים',
    kinds:
      'עמודי אינטרנט (HTML, SingleFile, MHTML), קובצי ZIP שלהם, ארכיוני אינטרנט (WARC, WACZ), NDJSON.',
    stays: 'הקבצים נקראים במכשיר הזה. דבר אינו נשלח לשום מקום.',
    tabs: 'לשוניות פתוחות',
    noTabs: 'אין לשונית פתוחה עם עמוד ש-Sidelight רשאי לקרוא.',
    tabsExplained: 'מופיעים כאן רק אתרים שהרשית.',
    addTabs: (n) =>
      plural(n, { one: 'הוספת לשונית אחת', two: 'הוספת שתי לשוניות', other: 'הוספת # לשוניות' }),
    addresses: 'רשימת כתובות',
    addressesLabel: 'כתובות, אחת בכל שורה',
    addressesExplained: 'Sidelight אינו פותח עמודים מעצמו: נוספים אלה שפתוחים בלשונית.',
    addAddresses: 'איתור והוספה',
    paste: 'טקסט',
    pasteText: 'הטקסט',
    pasteTitle: 'כותרת',
    pasteOutlet: 'כלי תקשורת',
    pasteDate: 'תאריך פרסום',
    pasteAddress: 'כתובת, אם יש',
    addText: 'הוספת הטקסט',
    needsText: 'יש להדביק קודם את הטקסט.',
  },

  adding: {
    title: 'הוספת כתבות',
    running: 'ההוספה בעיצומה…',
    stopped: 'נעצר. מה שנוסף נשאר.',
    done: 'הסתיים.',
    cancel: 'עצירה',
    resume: 'המשך',
    takeBack: 'הסרת כל אלה',
    close: 'סגירה',
    new: (n) =>
      plural(n, { one: 'כתבה אחת נוספה', two: 'שתי כתבות נוספו', other: '# כתבות נוספו' }),
    changed: (n) =>
      plural(n, { one: 'אחת בנוסח חדש', two: 'שתיים בנוסח חדש', other: '# בנוסח חדש' }),
    same: (n) => plural(n, { one: 'אחת כבר הייתה', two: 'שתיים כבר היו', other: '# כבר היו' }),
    failed: (n) => plural(n, { one: 'אחת לא נוספה', two: 'שתיים לא נוספו', other: '# לא נוספו' }),
    failures: 'מה לא נוסף, ומדוע',
    more: (n) =>
      plural(n, { one: 'הצגת אחת נוספת', two: 'הצגת שתיים נוספות', other: 'הצגת # נוספות' }),
  },

  problems: {
    'not-supported': 'סוג הקובץ הזה אינו נקרא כאן.',
    broken: 'הקובץ פגום.',
    locked: 'הוא נעול בסיסמה.',
    'too-large': 'הוא גדול מכל עמוד חדשות.',
    'too-many': 'יש בו יותר מ-50,000 עמודים. יש לחלק אותו.',
    'too-deep': 'זה ארכיון בתוך ארכיון בתוך ארכיון.',
    empty: 'אין בו דבר שאפשר לקרוא.',
    'other-encoding': 'הוא נדחס בדרך שהדפדפן אינו יודע לפרוש.',
    'not-json': 'השורה אינה JSON.',
    'wrong-fields': 'השדות אינם אלה של הפורמט.',
    'no-article': 'לא נמצאה בו כתבה.',
    'list-of-articles': 'זו רשימה של כתבות. יש להוסיף אחת מהן.',
    'article-not-storable': 'אי אפשר היה לשמור את הכתבה.',
    'no-own-address': 'העמוד אינו נותן לכתבה הזאת כתובת משלה. יש לפתוח אותה לבדה ואז להוסיף אותה.',
    'not-open': 'אינה פתוחה בלשונית ש-Sidelight רשאי לקרוא. יש לפתוח אותה ולנסות שוב.',
    'no-access': 'הדפדפן אינו נותן גישה לעמוד הזה.',
  },
};
