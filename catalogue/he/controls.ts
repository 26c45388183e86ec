import type { ControlTexts } from '../catalogue.ts';
import { toolbar } from './toolbar.ts';

/** What is the case, and what to do next: one sentence each. */
const says = (what: string, next: string) => ({ what, next });

/** Switches, buttons, states and problems, in the panel and the popup. */
export const controls: ControlTexts = {
  actions: {
    title: 'עם העמוד הזה',
    show: 'הצגה בכתבה',
    look: 'קריאת העמוד',
    again: 'קריאה חוזרת',
    save: 'שמירה להשוואה',
    saved: 'נשמר להשוואה.',
    compare: 'השוואת עמודים שמורים',
    library: 'כתבות שמורות',
    open: 'פתיחת ההערות',
    allow: (host) => `אישור ל-${host}`,
    choose: 'בחירת כלי תקשורת',
    on: 'הפעלה',
  },

  states: {
    idle: says('אין כאן הערות עדיין', 'Sidelight לא קרא את העמוד. אפשר לקרוא אותו עכשיו.'),
    browserPage: says('לא עמוד לקריאה', 'זה עמוד של הדפדפן. יש לפתוח כתבה.'),
    noAccess: says('אין גישה לאתר', 'אחרי אישור חד-פעמי ההערות יופיעו כאן מעצמן.'),
    noAccessHidden: says(
      'אין גישה לאתר',
      'יש ללחוץ על הכפתור של Sidelight בסרגל הכלים, ואז על "קריאת העמוד".',
    ),
    offPage: says('כבוי בעמוד הזה', 'ההערות לא יוצגו עד שיופעלו שוב.'),
    offSite: says('כבוי באתר הזה', 'ההערות לא יוצגו בכל האתר עד שיופעלו שוב.'),
    offEverywhere: says('כבוי בכל מקום', 'שום עמוד לא נקרא עד ש-Sidelight יופעל שוב.'),
    reading: says('העמוד נקרא', 'ההערות יופיעו בעוד רגע.'),
    nothing: says('אין כאן מה להעיר', 'העמוד אינו עוסק בפרשה שיש עליה תיק.'),
    notAbout: 'זו פרשה סמוכה, לא זו שהתיק עוסק בה:',
    separatedBy: 'מה מבדיל ביניהן',
  },

  problems: {
    'list-of-articles': says('זו רשימת כתבות', 'ההערות שייכות לכתבה אחת: יש לפתוח אחת מהן.'),
    'too-short': says('מעט מדי טקסט', 'יש לפתוח את הכתבה המלאה ולקרוא שוב.'),
    'language-not-supported': says(
      'שפה שאיננו קוראים עדיין',
      'אפשר לנסות גרסה של הכתבה בעברית, באנגלית, בערבית, בצרפתית, בספרדית או בגרמנית.',
    ),
    'page-not-readable': says('לא ניתן להגיע לעמוד', 'יש לטעון אותו מחדש ולקרוא שוב.'),
    'reader-failed': says('לא ניתן לקרוא את העמוד', 'אפשר לנסות את גרסת ההדפסה ולקרוא שוב.'),
    'judging-failed': says(
      'Sidelight נכשל בעמוד הזה',
      'התקלה אצלנו, לא בעמוד. דבר לא אבד, ועמודים אחרים פועלים.',
    ),
    'no-room': says('אין מקום להערות של העמוד', 'יש לסגור כמה לשוניות ולקרוא שוב.'),
  },

  refusals: {
    'no-answer': 'Sidelight לא השיב. כדאי לנסות שוב.',
    'passage-gone': 'המשפט כבר אינו בעמוד. יש לטעון אותו מחדש ולקרוא שוב.',
    'nothing-read': 'העמוד עוד לא נקרא. יש לקרוא אותו תחילה.',
    'no-access': 'הדפדפן אינו נותן גישה לעמוד. יש להשתמש בכפתור שבסרגל הכלים.',
    'page-changed': 'העמוד השתנה בזמן הקריאה. יש לקרוא שוב.',
    'no-site': 'העמוד אינו שייך לאתר שאפשר להפעיל או לכבות.',
    off: 'ההערות כבויות כאן. יש להפעיל אותן תחילה.',
    other: 'זה לא הצליח. כדאי לנסות שוב.',

    'library-full': 'הדיסק מלא. יש לפנות מקום ולנסות שוב; דבר ממה שנשמר לא אבד.',
    'library-private': 'אי אפשר לשמור בחלון פרטי. יש לפתוח את העמוד בחלון רגיל.',
    'library-newer': 'את הספרייה כתב Sidelight חדש יותר. יש לעדכן את Sidelight; דבר לא השתנה.',
    'library-blocked': 'Sidelight עודכן זה עתה. יש לסגור את עמודיו האחרים ולנסות שוב.',
    'library-failed': 'הדפדפן לא הצליח לפתוח את הספרייה. יש להפעיל אותו מחדש ולנסות שוב.',
    'article-gone': 'הכתבה כבר הוסרה. יש לטעון את העמוד מחדש.',
    'article-not-storable': 'לא ניתן לשמור את הכתבה. יש לקרוא תחילה את העמוד שוב.',
    'record-damaged': 'לא ניתן לקרוא את הכתבה השמורה. יש לפתוח את העמוד שלה ולשמור שוב.',
  },

  interfaceLanguage: {
    label: 'שפה',
    asBrowser: 'שפת הדפדפן',
  },

  popup: {
    site: (host) => `הערות ב-${host}`,
    noSite: 'הערות באתר הזה',
    page: 'העמוד הזה',
    everywhere: 'בכל מקום',
    marks: 'סימון בטקסט',
    on: 'פעיל',
    off: 'כבוי',
    noteChosen: 'ההערה על המשפט שנבחר נמצאת לצד העמוד: יש לפתוח את ההערות כדי לקרוא אותה.',
    count: toolbar.count,
  },
};
