import type { ReasonTexts } from '../reasons.ts';

export const reasons: ReasonTexts = {
  speaks: { for: 'בעד', against: 'נגד', neither: 'נמצא גם' },
  reasons: {
    date: 'תאריך',
    sides: 'שני הצדדים נזכרים',
    subject: 'על מה מדובר',
    actors: 'אנשים וגופים מאותם ימים',
    neighbour: 'מילים ששייכות לנושא אחר',
    headline: 'מילים בכותרת',
    share: 'חלקו של הנושא בטקסט',
  },
  missing: {
    date: 'אין תאריך מתאים',
    sides: 'שני הצדדים אינם נזכרים יחד',
    subject: 'לא מדובר בנושא הזה',
    actors: 'איש מאותם ימים אינו נזכר',
    neighbour: 'אין מילים של נושא אחר',
    headline: 'הכותרת אינה עוסקת בו',
    share: 'רק מעט מהטקסט עוסק בו',
  },
  dayNamed: 'יום מאותם ימים, שנזכר בטקסט',
  none: 'מילות העמוד והתאריך שלו לא הכריעו לכאן או לכאן.',
};
