import { expect, test } from 'vitest';
import { articleOf } from '../../support/article.ts';
import { verdictOn } from '../../support/read-sentences.ts';
import { smallDossier } from '../../support/small-dossier.ts';

// A morning letter gives each of its subjects a paragraph, and this one a fifth of its words.
test.each<[string, string, string[]]>([
  [
    'en',
    'Three things for Friday: a truce, a strike and a swan',
    [
      'Good morning, here is what you need to know before the first coffee today.',
      'A truce between Lowland and Upland may be near, says Amos Maro. The proposal is for a truce of 60 days.',
      'The harbour strike is in its fourth day, and the board has made no new offer.',
      'The union asks for one thing only, that the tides be printed on the roster.',
      'A swan has moved into the school gym again, for the third time this year.',
    ],
  ],
  [
    'ar',
    'صباح الجمعة: ثلاثة أخبار قبل القهوة',
    [
      'صباح الخير، هذا ما ينبغي أن تعرفه قبل فنجان القهوة الأول.',
      'قال المبعوث مارو إن وقف إطلاق النار بين السهل والجبل بات قريبا. وتقضي الخطة بهدنة من 60 يوما.',
      'دخل إضراب المرفأ يومه الرابع ولم تقدم الإدارة أي عرض جديد للعمال.',
      'ولا تطلب النقابة إلا أن تطبع مواعيد المد على جدول العمل اليومي.',
      'وعادت البجعة إلى قاعة المدرسة للمرة الثالثة هذا العام من دون دعوة.',
    ],
  ],
  [
    'he',
    'שישי בבוקר: שלושה דברים לפני הקפה',
    [
      'בוקר טוב, אלה הדברים שכדאי לדעת לפני כוס הקפה הראשונה.',
      'השליח מארו אמר כי הפסקת אש בין שפלה להרים קרובה. לפי ההצעה תיכנס לתוקף הפסקת אש של 60 יום.',
      'השביתה בנמל נכנסה ליומה הרביעי, וההנהלה לא הציעה דבר חדש לעובדים.',
      'הוועד מבקש רק דבר אחד, שמועדי הגאות יודפסו על לוח המשמרות.',
      'הברבור חזר לאולם בית הספר בפעם השלישית השנה, ואיש לא הזמין אותו.',
    ],
  ],
])('one paragraph of a morning letter mentions the story, in %s', (language, title, paragraphs) => {
  expect(verdictOn(articleOf({ language, title, paragraphs }), smallDossier).answer).toBe(
    'mentions',
  );
});

// The sides are named once, beside other news of them; the talks only by whoever leads them.
test.each<[string, string, string[]]>([
  [
    'en',
    'Upland, the buses and a swan: Friday in brief',
    [
      'Lowland guns were heard again along the border with Upland before dawn on Thursday.',
      'A truce is still within reach, Amos Maro likes to believe, and he says so to all.',
      'The harbour strike is in its fourth day, and the board has made no new offer.',
      'The union asks for one thing only, that the tides be printed on the roster.',
      'A swan has moved into the school gym again, for the third time this year.',
    ],
  ],
  [
    'ar',
    'الجبل والحافلات والبجعة: أخبار الجمعة',
    [
      'سمعت مدافع السهل مجددا على طول الحدود مع الجبل قبل فجر الخميس.',
      'وقف إطلاق النار لا يزال ممكنا، كما يحب مارو أن يظن، وهو يقول ذلك للجميع.',
      'دخل إضراب المرفأ يومه الرابع ولم تقدم الإدارة أي عرض جديد للعمال.',
      'ولا تطلب النقابة إلا أن تطبع مواعيد المد على جدول العمل اليومي.',
      'وعادت البجعة إلى قاعة المدرسة للمرة الثالثة هذا العام من دون دعوة.',
    ],
  ],
  [
    'he',
    'הרים, האוטובוסים והברבור: יום שישי בקצרה',
    [
      'תותחי שפלה נשמעו שוב לאורך הגבול עם הרים לפני הזריחה ביום חמישי.',
      'הפסקת אש עדיין אפשרית, כך אוהב מארו להאמין, והוא אומר זאת לכולם.',
      'השביתה בנמל נכנסה ליומה הרביעי, וההנהלה לא הציעה דבר חדש לעובדים.',
      'הוועד מבקש רק דבר אחד, שמועדי הגאות יודפסו על לוח המשמרות.',
      'הברבור חזר לאולם בית הספר בפעם השלישית השנה, ואיש לא הזמין אותו.',
    ],
  ],
])('so does one sentence by whoever leads the talks, in %s', (language, title, paragraphs) => {
  expect(verdictOn(articleOf({ language, title, paragraphs }), smallDossier).answer).toBe(
    'mentions',
  );
});
