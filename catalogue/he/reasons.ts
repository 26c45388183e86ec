import type { ReasonTexts } from '../reasons.ts';

export const reasons: ReasonTexts = {
  speaks: { for: 'בעד', against: 'נגד', neither: 'נמצא גם' },
  reasons: {
    date: 'תאריך',
    sides: 'שני הצדדים נזכרים',
    subject: 'על מה מדובר',
    actors: 'אנשים וגופים מאותם ימים',
    neighbour: 'מילים ששייכות לפרשה אחרת',
    headline: 'מילים בכותרת',
    share: 'חלקה של הפרשה בטקסט',
  },
  missing: {
    date: 'אין תאריך מתאים',
    sides: 'שני הצדדים אינם נזכרים יחד',
    subject: 'לא מדובר בנושא הפרשה',
    actors: 'איש מאותם ימים אינו נזכר',
    neighbour: 'אין מילים של פרשה אחרת',
    headline: 'הכותרת אינה עוסקת בה',
    share: 'רק מעט מהטקסט עוסק בה',
  },
  dayNamed: 'יום מאותם ימים, שנזכר בטקסט',
  none: 'מילות העמוד והתאריך שלו לא הכריעו לכאן או לכאן.',
};
