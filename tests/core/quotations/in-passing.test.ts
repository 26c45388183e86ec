import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const speakers = (language: string, text: string) =>
  spoken(language, ...text.split('\n')).map((one) => one.split(' ← ')[1]);

const cases = (language: string, rows: [text: string, ...names: string[]][]) =>
  it.each(rows)('%s', (text, ...names) => expect(speakers(language, text)).toEqual(names));

const HEBREW = 'עמוס הוכשטיין הגיע לביירות. "הפערים מצטמצמים והולכים"';
const ARABIC = 'وصل عاموس هوكستين إلى بيروت. «الفجوات تضيق يوما بعد يوم»';
const SPANISH = 'Amos Hochstein viajó a Beirut. «El ambiente es bueno y cuenta el resultado»';

describe('whom somebody met or stood beside says nothing', () => {
  cases('he', [
    [`${HEBREW}, אמר לאחר שיחה עם בנימין נתניהו.`, 'Amos Hochstein'],
    [`${HEBREW}, אמר אחרי פגישה עם ראש הממשלה בנימין נתניהו.`, 'Amos Hochstein'],
    [`${HEBREW}, אמר במסיבת עיתונאים משותפת עם בנימין נתניהו.`, 'Amos Hochstein'],
    [`${HEBREW}, אמר לצד נביה ברי.`, 'Amos Hochstein'],
    [`${HEBREW}, אמר בביתו של בנימין נתניהו.`, 'Amos Hochstein'],
    [`${HEBREW}, אמר למפקד הפיקוד.`, 'Amos Hochstein'],
    [`${HEBREW}, אמר כשלצדו שר הפנים משה ארבל.`, 'Amos Hochstein'],
    ['"הפערים מצטמצמים והולכים", אמר לאחר הפגישה בנימין נתניהו.', 'Benjamin Netanyahu'],
  ]);
  cases('ar', [
    [`${ARABIC}، قال بعد لقائه رئيس الوزراء نجيب ميقاتي.`, 'Amos Hochstein'],
    [`${ARABIC}، قال بعد اجتماع مع نجيب ميقاتي.`, 'Amos Hochstein'],
    [`${ARABIC}، قال خلال جولة برفقة وزير الأشغال علي حمية.`, 'Amos Hochstein'],
    [`${ARABIC}، قال وإلى جانبه وزير الأشغال علي حمية.`, 'Amos Hochstein'],
    [`${ARABIC}، قال مخاطبا رئيس الحكومة.`, 'Amos Hochstein'],
    [
      'والتقى هوكستين رئيس الحكومة نجيب ميقاتي وقال: «الفجوات تضيق يوما بعد يوم».',
      'Amos Hochstein',
    ],
    [
      'قال الوزير علي حمية إن الطرق مقطوعة. وختم حمية حديثه بالقول: «لن نقبل بأقل من وقف كامل».',
      'علي حمية',
    ],
    [`${ARABIC}، قال إثر اجتماعه بنجيب ميقاتي.`, 'Amos Hochstein'],
    [`${ARABIC}، قال عقب لقاء جمعه بنجيب ميقاتي.`, 'Amos Hochstein'],
    ['«الفجوات تضيق يوما بعد يوم»، قال بعد اللقاء نجيب ميقاتي.', 'Najib Mikati'],
  ]);
  cases('es', [
    [`${SPANISH}, declaró junto a Nabih Berri.`, 'Amos Hochstein'],
    [`${SPANISH}, dijo acompañado por el ministro Óscar Puente.`, 'Amos Hochstein'],
    [`${SPANISH}, dijo en presencia del ministro Óscar Puente.`, 'Amos Hochstein'],
    [`${SPANISH}, respondió a una pregunta de la diputada Ana Pastor.`, 'Amos Hochstein'],
    [`${SPANISH}, dijo a la propia Ana Pastor.`, 'Amos Hochstein'],
    [`${SPANISH}, aseguró al mismo diario.`, 'Amos Hochstein'],
    [`${SPANISH}, dijo a la misma cadena.`, 'Amos Hochstein'],
    [`${SPANISH}, dijo al citado periódico.`, 'Amos Hochstein'],
  ]);
});

describe('how and to whom something is said', () => {
  cases('ar', [
    [
      'شكك دبلوماسي أوروبي في هذا التفاؤل. «سمعنا الكلام نفسه قبل الانتخابات»، قال طالبا عدم ذكر اسمه.',
      'دبلوماسي أوروبي',
    ],
    [
      'شكك دبلوماسي أوروبي في هذا التفاؤل. «سمعنا الكلام نفسه قبل الانتخابات»، قال مشترطا عدم كشف هويته.',
      'دبلوماسي أوروبي',
    ],
    ['وجلست أم علي عند الباب. «قال لي إنه ذاهب ليشتري الخبز»، تردد لكل من يمر بها.', 'أم علي'],
    ['وجلست أم علي عند الباب. «ذهب ليشتري الخبز ولم يعد»، تقول لجارتها.', 'أم علي'],
    ['وجلست أم علي عند الباب. «ذهب ليشتري الخبز ولم يعد»، تقول لكل زائر.', 'أم علي'],
    ['«ذهب ليشتري الخبز ولم يعد»، قالت ماريا حداد من بعلبك.', 'ماريا حداد'],
  ]);
});

describe('where a description without the article ends', () => {
  cases('ar', [
    [
      'بينما وصف مسؤول إسرائيلي الاجتماع الذي حضره السفير بأنه «محاولة أولى لوضع أساس للتعاون».',
      'مسؤول إسرائيلي',
    ],
    [
      'ووصف دبلوماسي أوروبي الخطة التي عرضها هوكستين بأنها «محاولة أخيرة قبل الانتخابات الأميركية».',
      'دبلوماسي أوروبي',
    ],
    ['وقال مسؤول أمني رفيع المستوى إن «الوضع لم يعد يحتمل التأجيل».', 'مسؤول أمني رفيع المستوى'],
  ]);
});

describe('a name that is a word as well', () => {
  cases('he', [
    ['"השליח טס חזרה ואנחנו נשארים כאן", סיכמה אלה פרידמן, תושבת שלומי.', 'אלה פרידמן'],
    ['"השליח טס חזרה ואנחנו נשארים כאן", אמר טל מנור, תושב שלומי.', 'טל מנור'],
    ['"השליח טס חזרה ואנחנו נשארים כאן", אמרו אלה שנשארו, רובם קשישים.', '?'],
  ]);
  cases('ar', [
    [
      'رأى العميد المتقاعد نزار الخطيب أن الأهم لم يبحث بعد.\nوختم الخطيب بالقول: «لجنة لا توقف غارة هي لجنة لعد الغارات».',
      'نزار الخطيب',
    ],
  ]);
});

describe('whoever added something', () => {
  cases('he', [
    [
      'ראש הממשלה בנימין נתניהו סייר בגבול. "קודם כול נרחיק אותם אל מעבר לנהר", אמר בפגישה עם מפקדים.\nאל נתניהו התלווה אלוף הפיקוד, אורי שמיר. השניים צפו משם בכפרים ושמעו סקירה על הגדר. על השולחן מונחת הצעה חדשה. הנוסח שלה פורסם בשבוע שעבר.\nהוא הוסיף: "אכיפה ועוד אכיפה בלי פשרות".',
      'Benjamin Netanyahu',
      'Benjamin Netanyahu',
    ],
    [
      'רכזת החינוך של המועצה ניסתה להרגיע: לטענתה, "עד חנוכה ייפתח מרכז למידה".',
      'רכזת החינוך של המועצה',
    ],
  ]);
});
