import { expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const last = (language: string, ...paragraphs: string[]) =>
  spoken(language, ...paragraphs)
    .at(-1)
    ?.split(' ← ')[1];

it.each([
  // A relative stands for whoever is right before it.
  [
    'ar',
    'صوت المجلس على الاتفاق مقابل صوت الوزير سمير الحداد، الذي وصفه بأنه "خطأ تاريخي كبير جدا".',
    'سمير الحداد',
  ],
  // A channel's name in marks belongs to whom it was said to.
  [
    'ar',
    'أعرب المدير نجيب الحداد عن أمله. وقال لقناة «الشروق» عن اتصاله: «نحن في وضع أفضل».',
    'نجيب الحداد',
  ],
  ['ar', 'قال القيادي في الحركة سامي الحداد في تصريح: "نحن منفتحون".', 'سامي الحداد'],
  // Whoever adds something has just been quoted.
  [
    'ar',
    '"لسنا ضيوفا هنا"، يقول دبلوماسي بولندي، مذكرا بأن الرئيس سمير الحداد هاتفه. ويضيف: "نريد أن نكون معكم".',
    'دبلوماسي بولندي',
  ],
  ['he', '"אנשים לא נבהלים", סיכם בעל דירה בשכונה.', 'בעל דירה בשכונה'],
  ['he', 'תושבת שלומי, שמפונה מזה שנה, סיפרה: "הבת שלי בכיתה ב".', 'תושבת שלומי'],
  ['he', 'מנכ"לית חברת הנמל, עו"ד רוית שפר, נשמעה זהירה: "טיוטה היא טיוטה".', 'רוית שפר'],
  ['he', 'אצל דוד לוי, בעל מפעל בכרמיאל, עובדים רבים. "אני מתקן בעצמי", אמר.', 'דוד לוי'],
  // Who follows such a verb is what the sentence tells of.
  [
    'he',
    'יוסי כהן ביקר אתמול. בראש המנגנון עומד הגנרל דוד לוי. "אני מתרשם מאוד", אמר לאחר הביקור.',
    'דוד לוי',
  ],
])('%s %s', (language, text, speaker) => expect(last(language, text)).toBe(speaker));

it('finds whom an English sentence presents behind its verb', () => {
  const text =
    'Ann Lee came on Monday. At the head of the panel stands General Carl Berg. “I am impressed,” he said.';
  expect(last('en', text)).toBe('Carl Berg');
});
