import type { NoteTexts } from '../catalogue.ts';

/** How a quotation's words on the page differ from those on record. */
export const drift: NoteTexts['drift'] = {
  title: 'שינויי נוסח',
  short: 'נוסח',
  kind: {
    drift: 'הנוסח כאן שונה מהנוסח המבוסס ביותר.',
    garble: 'הנוסח כאן שונה מהמקור; מה קרה מוסבר בהמשך.',
    attribution: 'בתיק הדברים מיוחסים לאדם אחר.',
  },
  kinds: {
    trimmed: 'קצר מהמקור, בלי סימן למקום הקיצור',
    added: 'מילים שנוספו',
    reordered: 'מילים בסדר אחר',
    reworded: 'מילים במקום אחרות',
    'number-changed': 'מספר שהשתנה',
    'negation-gained': 'שלילה שאיננה במקור',
    'negation-lost': 'שלילה שבמקור ואיננה כאן',
    'roles-changed': 'התחלף מי שעשה, או מי שהדבר נעשה לו',
    'other-speaker': 'מיוחס לאדם אחר',
    paraphrase: 'מעט ממילות המקור: פרפרזה במירכאות או תרגום אחר',
  },
  how: 'במה הוא שונה:',
  best: 'הנוסח המבוסס ביותר',
  page: 'כפי שמופיע בעמוד',
  onlyBest: 'לא בעמוד הזה',
  onlyPage: 'רק בעמוד הזה',
  why: 'מה קרה',
};
