import { describe, expect, it } from 'vitest';
import { quotationsIn, spoken } from '../../support/quotations.ts';

describe('who speaks in Hebrew', () => {
  it.each([
    ['verb first', 'אמר נתניהו: "נאכוף כל מה שנחתום עליו".', 'Benjamin Netanyahu'],
    ['name first', 'נתניהו אמר כי "נאכוף כל מה שנחתום עליו".', 'Benjamin Netanyahu'],
    [
      'an apposition between',
      'שון סאבט, דובר המועצה לביטחון לאומי, מסר: “יש הרבה טיוטות שמסתובבות כאן”.',
      'Sean Savett',
    ],
    ['after the quotation', '"המדיניות שלנו פשוטה מאוד", אמר נתניהו.', 'Benjamin Netanyahu'],
    [
      'a verb alone after the quotation',
      'בערב דיבר נתניהו בטקס. "המדיניות שלנו פשוטה מאוד", אמר.',
      'Benjamin Netanyahu',
    ],
    [
      'a pronoun',
      'נתניהו הגיע לטקס בערב. הוא הוסיף: "המדיניות שלנו פשוטה מאוד".',
      'Benjamin Netanyahu',
    ],
    ['according to', 'לדברי הוכשטיין, "הדרך עוד ארוכה וקשה מאוד".', 'Amos Hochstein'],
    [
      'according to him, in one word',
      'הוכשטיין יצא מביירות. לדבריו, "הדרך עוד ארוכה וקשה מאוד".',
      'Amos Hochstein',
    ],
    ['a glued prefix', 'הוכשטיין הבהיר ש“עצם ההתחייבות על הנייר אינה מספיקה”.', 'Amos Hochstein'],
    ['a colon', 'בנימין נתניהו: "נאכוף כל מה שנחתום עליו".', 'Benjamin Netanyahu'],
    [
      'a role, then a name the dossier does not know',
      'דוברת השגרירות, רות אלמוג, מסרה בתגובה: "אנחנו עוקבים אחרי הדברים".',
      'רות אלמוג',
    ],
  ])('%s', (_, text, name) => {
    const quotation = quotationsIn('he', text).at(-1);
    expect(quotation?.speaker?.name).toBe(name);
  });

  it('prints the role that goes before the name', () => {
    const [quotation] = quotationsIn(
      'he',
      'ראש ממשלת לבנון נג’יב מיקאתי אמר: “אנו מקווים שתהיה הפסקת אש”.',
    );
    expect(quotation?.speaker).toMatchObject({ person: 'mikati', role: 'ראש ממשלת לבנון' });
  });

  it('keeps an unnamed official unnamed', () => {
    const [quotation] = quotationsIn('he', '“יש מאמץ רציני להגיע להסכם”, אמר דיפלומט בכיר.');
    expect(quotation?.speaker).toMatchObject({ named: false, person: null });
  });

  it('takes both halves of a parted statement', () => {
    expect(
      spoken('he', 'נתניהו דיבר בערב. “המצב משתנה מדי יום”, אמר, “והיום הוא טוב מאתמול”.'),
    ).toEqual([
      'המצב משתנה מדי יום ← Benjamin Netanyahu',
      'והיום הוא טוב מאתמול ← Benjamin Netanyahu',
    ]);
  });

  it.each([
    'צה"ל וארה"ב תיאמו את המו"מ, לפי דו"ח של האו"ם.',
    'ערוץ "כאן 11" פרסם את המסמך.',
    'הכוחות ניסו ״לחמם״ את הגזרה.',
  ])('hears no speech in %s', (text) => {
    expect(quotationsIn('he', text)).toEqual([]);
  });
});
