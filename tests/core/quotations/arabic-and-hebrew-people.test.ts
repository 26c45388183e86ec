import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../support/quotations.ts';

const last = (language: string, ...text: string[]) =>
  quotationsIn(language, ...text).at(-1)?.speaker;

describe('who is meant in Hebrew', () => {
  it.each([
    [
      'a neighbour of the writer’s by her name',
      'דפקה על הדלת יוכי, השכנה שלי. "מתי כל זה ייגמר לנו?" שאלה.',
      'יוכי',
    ],
    [
      'whoever a pronoun means beside any verb of the present',
      'נורית אדלר מקפלת את המפה. "הגבול לא זז מעצמו", היא פוסקת לבסוף.',
      'נורית אדלר',
    ],
    [
      'not her husband, who has the other gender',
      'ורדית ביטון, תושבת השכונה, הספיקה לרדת למקלט. בעלה נשאר להביא את הכלב.\n"ספרתי אותם פעמיים בדרך", היא מספרת.',
      'ורדית ביטון',
    ],
    [
      'not the place where a sentence begins',
      'נורית אדלר מנהלת את המקום.\nבבית הספר האזורי, היא מסבירה, לומדים רק אחד עשר ילדים. לדבריה, "בלי ילדים אין כאן כלום".',
      'נורית אדלר',
    ],
  ])('is %s', (_, text, name) => expect(last('he', ...text.split('\n'))?.name).toBe(name));

  it.each([
    ['he', 'מקור המקורב לראש הממשלה בנימין נתניהו אמר כי זהו "חלון צר מאוד, אבל חלון".'],
    ['ar', 'وقال مصدر مقرب من الرئيس نادر القيسي إن "النافذة ضيقة لكنها مفتوحة".'],
  ])('is a source, and not whom it is close to: %s', (language, text) => {
    expect(last(language, text)?.named).toBe(false);
  });
});

describe('who is meant in Arabic', () => {
  it.each([
    [
      'whoever was quoted last, where a verb only adds',
      'وقال نادر القيسي بعد لقائه سامي حداد: "سأعود إلى المدينة مساء اليوم".\nوأردف: "لن أفاوض عبر الشاشات أبدا".',
      'نادر القيسي',
    ],
    [
      'not the body that a preposition governs before a colon',
      'وقال نادر القيسي إن النص "خال من كل قيد علينا"، لكنه لا يخفي اعتراضه على لجنة المراقبة: "عندنا لجنة تكفينا".',
      'نادر القيسي',
    ],
    [
      'a ministry, and not the day of which it tells',
      'حددت وزارة الزراعة الرابع من أيار موعدا للحصاد، وقالت إن الموسم "مبكر بحسب ظروف كل منطقة".',
      'وزارة الزراعة',
    ],
    [
      'a name, and not what its bearer does',
      'يقف نادر أمام دكانه. أما زوجته فاطمة فتقاطعه: "بعنا الصبر فقط هذا الشهر".',
      'فاطمة',
    ],
    [
      'a name, and not what is hers',
      'تمسح سلوى دموعها أمام الباب وتقول: "خرجنا بثيابنا فقط".',
      'سلوى',
    ],
    [
      'somebody with an Israeli name',
      'لا تبدو إيلانا بيرتس، وهي من سكان الشمال، مطمئنة: "تعبنا من العد كل مساء"، على حد تعبيرها.',
      'إيلانا بيرتس',
    ],
    [
      'an office together with whose it is',
      'قال المكتب الإعلامي لرئيس حكومة تصريف الأعمال اللبنانية نجيب ميقاتي إن الخبر غير صحيح، مؤكدا أن "الموقف واضح للجميع منذ البداية".',
      'المكتب الإعلامي لرئيس حكومة تصريف الأعمال اللبنانية نجيب ميقاتي',
    ],
  ])('is %s', (_, text, name) => expect(last('ar', ...text.split('\n'))?.name).toBe(name));

  it('is more than one, for words in the plural', () => {
    const text = [
      'وقال نادر القيسي إن الورقة "قيد الدرس حتى الغد".',
      'وبحسب المطلعين على الملف، فإن العبارة "سقطت من النص الأخير".',
    ];
    expect(last('ar', ...text)?.named).toBe(false);
  });
});

describe('two words behind a verb in the passive', () => {
  it('are somebody’s, and not what a thing is called', () => {
    const text =
      'המתווך דני כהן אמר אתמול, לאחר שנפגש עם ראש הוועד, כי הושגה "התקדמות נוספת" בשיחות.';
    expect(last('he', text)?.name).toBe('דני כהן');
  });
});
