import { normaliseWord } from '../../core/language/words.ts';

// The months in the order of the year: English, French, German, Spanish, Hebrew, Arabic as in Cairo
// and as in Beirut. Two-word names are written with one space.
const NAMES = [
  'january jan janvier janv januar janner enero ene ינואר يناير كانون_الثاني',
  'february feb fevrier fev fevr februar febrero פברואר فبراير شباط',
  'march mar mars marz marzo מרץ מרס مارس آذار اذار',
  'april apr avril avr abril abr אפריל أبريل ابريل نيسان',
  'may mai mayo מאי مايو أيار ايار',
  'june jun juin juni junio יוני يونيو حزيران',
  'july jul juillet juil juli julio יולי يوليو تموز',
  'august aug aout agosto ago אוגוסט أغسطس اغسطس آب اب',
  'september sep sept septembre septiembre ספטמבר سبتمبر أيلول ايلول',
  'october oct octobre oktober okt octubre אוקטובר أكتوبر اكتوبر تشرين_الأول',
  'november nov novembre noviembre נובמבר نوفمبر تشرين_الثاني',
  'december dec decembre dez dezember diciembre dic דצמבר ديسمبر كانون_الأول',
];

const MONTHS = new Map(
  NAMES.flatMap((names, at) =>
    names.split(' ').map((name) => [name.split('_').map(normaliseWord).join(' '), at + 1] as const),
  ),
);

/** The month a normalised word names, alone or with the next one; Hebrew writes ב before it. */
export function monthNamed(
  word: string,
  next: string | undefined,
): { month: number; words: 1 | 2 } | null {
  const pair = MONTHS.get(`${word} ${next ?? ''}`);
  if (pair) return { month: pair, words: 2 };
  const alone = MONTHS.get(word) ?? MONTHS.get(word.replace(/^ב/, ''));
  return alone ? { month: alone, words: 1 } : null;
}
