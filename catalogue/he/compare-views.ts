import type { CompareTexts } from '../compare.ts';
import { countryNamesIn } from '../names.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('he');

/** The views of the comparison: the matrix, the quotations, articles side by side. */
export const views: CompareTexts['views'] = {
  label: 'תצוגות',
  names: {
    matrix: 'טבלה',
    'side-by-side': 'זה לצד זה',
    quotations: 'ציטוטים',
    timeline: 'ציר זמן',
    outlets: 'כלי תקשורת',
  },
  reading: (done, total) => `הכתבות נקראות: ${done} מתוך ${total}`,
  failed: 'לא ניתן היה לקרוא את הכתבות כעת. כולן עדיין שמורות.',
  country: countryNamesIn('he', 'בינלאומי'),

  matrix: {
    unit: 'עמודות',
    units: { article: 'כתבות', outlet: 'כלי תקשורת' },
    by: 'לפי',
    groupings: {
      none: 'ללא קיבוץ',
      outlet: 'כלי תקשורת',
      language: 'שפה',
      country: 'מדינה',
      day: 'יום',
    },
    look: 'תצוגה',
    looks: { words: 'מילים', heat: 'מפת חום' },
    unknown: {
      outlet: 'בלי כתובת',
      language: 'שפה לא ידועה, או כמה שפות',
      country: 'מדינה שאינה ברשימה',
      day: 'בלי תאריך',
    },
    paper: 'הודפס כפי שנראה במסך, רק העמודות שנראו בו. הדוח, תחת "ייצוא…", כולל את כולן.',
    keys: 'מקשי החצים עוברים מתא לתא; Home ו-End מגיעים לקצות השורה, ועם Ctrl לפינות; Enter פותח.',
    carriers: (n, of) => `ב-${n} מתוך ${of} כתבות`,
    articles: (n) => plural(n, { one: 'כתבה אחת', two: 'שתי כתבות', other: '# כתבות' }),
  },

  quotations: {
    list: 'התבטאויות שבתיק',
    nowhere: 'לא נמצא בכתבות האלה',
    spread: (articles, wordings) =>
      `${plural(articles, { one: 'כתבה אחת', two: 'שתי כתבות', other: '# כתבות' })}, ${plural(wordings, { one: 'נוסח אחד', two: 'שני נוסחים', other: '# נוסחים' })}`,
    onRecord: 'הנוסח המתועד ביותר',
    found: 'כפי שנדפס בכתבות האלה',
    translated: 'בתרגום',
    notCompared: 'מתורגם: המילים לא הושוו אחת לאחת.',
    same: 'כמו במקור',
    printings: 'נדפס אצל',
    outlet: 'כלי תקשורת',
    day: 'יום',
    speaker: 'דובר',
    verb: 'פועל',
    relayed: 'מצוטט מתוך',
    nobody: 'לא צוין',
    named: 'בשם',
    other: 'מיוחס לאדם אחר',
    none: 'לא צוין',
    first: 'הופעה ראשונה',
    firstSeen: (day, outlet) => `הופעה ראשונה בכתבות האלה ב-${day}: ${outlet}`,
    firstSeenIn: (day, articles) =>
      `הופעה ראשונה בכתבות האלה ב-${day}, ב-${articles} מהן; היום לבדו אינו מלמד איזו הייתה הראשונה.`,
    absent: 'כתבות שבהן לא נמצא',
    families: {
      said: 'אמירה',
      denied: 'הכחשה',
      claimed: 'קביעה',
      warned: 'אזהרה',
      added: 'הוספה',
      asked: 'שאלה או בקשה',
      other: 'פועל אחר',
    },
  },

  sides: {
    articles: 'כתבות זו לצד זו',
    place: (n) => `כתבה ${n}`,
    nothing: 'אין',
    item: 'מיושרות לפי',
    items: { facts: 'עיקרי העובדות', quotations: 'ציטוטים', disputes: 'מה שנוי במחלוקת' },
    noItem: 'אף אחת מהכתבות האלה אינה מביאה דבר מן התיק.',
    base: 'נוסח הבסיס',
    dossier: 'הנוסח המתועד ביותר שבתיק',
    joined: 'גלילה משותפת',
    tooFew: 'יש לשמור כתבה שנייה, ואז אפשר יהיה לקרוא כאן את שתיהן זו לצד זו.',
    isBase: 'נוסח הבסיס',
    same: 'אותן מילים כמו בנוסח הבסיס',
    language: 'בשפה אחרת מנוסח הבסיס: לא הושווה מילה במילה',
    apart: 'כמעט אין מילים משותפות עם נוסח הבסיס: ההבדלים אינם מסומנים',
    added: 'רק כאן',
    removed: 'רק בנוסח הבסיס',
    begins: { added: 'רק כאן:', removed: 'רק בנוסח הבסיס:' },
    ends: 'סוף',
    counts: (added, removed) =>
      `${plural(added, { one: 'מילה אחת רק כאן', two: 'שתי מילים רק כאן', other: '# מילים רק כאן' })}, ${plural(removed, { one: 'אחת רק בנוסח הבסיס', two: 'שתיים רק בנוסח הבסיס', other: '# רק בנוסח הבסיס' })}`,
    text: (outlet) => `הכתבה של ${outlet}`,
    passages: 'הקטעים שהושוו',
    texts: 'הכתבות',
  },
};
