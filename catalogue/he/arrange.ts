import type { ArrangeTexts } from '../arrange.ts';

export const arrange: ArrangeTexts = {
  title: 'סידור ההערות',
  intro: 'אפשר להסיר את הסימון ממה שאין בו צורך, ולגרור חלק בנקודות שלצידו או להזיז אותו בחיצים.',
  last: 'מה לא נבדק, ומדוע מוצגות ההערות, נשארים תמיד בסוף.',
  up: (part) => `למעלה: ${part}`,
  down: (part) => `למטה: ${part}`,
  moved: (part, place, of) => `${part}: מקום ${place} מתוך ${of}`,
  hidden: (part) => `${part}: חלק מוסתר`,
  shown: (part) => `${part}: חלק מוצג`,
  all: 'הצגת הכול מחדש',
  asFirst: 'הכול מוצג שוב, בסדר ההתחלתי.',
  done: 'סיום',
  hiddenParts: (parts) => `הסתרת: ${parts}`,
};
