import type { CompareTexts } from '../compare.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('he');

export const scope: CompareTexts['scope'] = {
  compared: (n) =>
    plural(n, { one: 'כתבה אחת בהשוואה', two: 'שתי כתבות בהשוואה', other: '# כתבות בהשוואה' }),
  comparedTexts: (texts, articles) => {
    const counted = plural(texts, {
      one: 'טקסט אחד בהשוואה',
      two: 'שני טקסטים בהשוואה',
      other: '# טקסטים בהשוואה',
    });
    const printed = plural(articles, {
      one: 'מכתבה אחת',
      two: 'משתי כתבות',
      other: 'מ-# כתבות',
    });
    return `${counted}, ${printed}`;
  },
  leftOut: (n) =>
    plural(n, {
      one: 'כתבה אחת מחוץ לספירה',
      two: 'שתי כתבות מחוץ לספירה',
      other: '# כתבות מחוץ לספירה',
    }),
  leftOutWhy:
    'הן אינן עוסקות בנושא הזה, או כתובות בשפה שאיננו קוראים עדיין או שלא הצלחנו לזהות: מה שאין בהן אינו מלמד דבר. הן אינן נכללות בשום ספירה.',
  leftOutAct: 'אפשר לפתוח כתבה ולתקן את הסיווג שלה.',
  aboutNamed: (story) => `עוסקת בנושא אחר: ${story}`,
  nothingLeft:
    'לא נמצאה בין הכתבות השמורות כתבה שעוסקת בנושא הזה, ולכן אין עדיין מה להשוות. אפשר לשמור כתבה שעוסקת בו, או לפתוח אחת מאלה ולתקן את הסיווג שלה.',

  copies: 'טקסט שפורסם יותר מפעם אחת',
  counting: { once: 'נספר פעם אחת', each: 'נספר בכל פעם' },
  copiesTitle: (n) =>
    plural(n, {
      one: 'טקסט אחד שפורסם יותר מפעם אחת',
      two: 'שני טקסטים שפורסמו יותר מפעם אחת',
      other: '# טקסטים שפורסמו יותר מפעם אחת',
    }),
  copiesWhy:
    'פורסמו כמעט באותן מילים, או אוחדו בספרייה בידי המשתמש. כל אחד נספר פעם אחת, אצל מי שפרסם אותו ראשון; מבין כמה באותו יום, אצל אחד מהם.',
  republished: 'פורסם שוב אצל',
  sameText: 'אותו טקסט אצל',
  copyOf: 'עותק של',
  because: {
    hand: 'אוחדו ביד',
    page: 'כתובת אחרת של אותו עמוד',
    text: 'כמעט אותן מילים',
  },
  printings: (n, of) => `ב-${n} מתוך ${of} פרסומים`,
  setApart: 'להפריד',
  setApartLabel: (outlets) => `להפריד: ${outlets}`,
  setApartDone: 'הופרדו. כל אחת נספרת עכשיו בפני עצמה.',

  open: (outlet) => `לפתוח את הכתבה של ${outlet}`,
  text: 'הטקסט כפי שנקרא',
  page: 'לפתוח את העמוד',
  noPage: 'הטקסט הגיע בלי כתובת: אין עמוד לפתוח.',
};
