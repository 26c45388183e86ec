import type { CompareTexts } from '../compare.ts';
import { countryNamesIn } from '../names.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('ar-LB-u-nu-latn');

const articles = {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
};

/** The views of the comparison: the matrix, the quotations, articles side by side. */
export const views: CompareTexts['views'] = {
  label: 'طرق العرض',
  names: {
    matrix: 'الجدول',
    'side-by-side': 'جنبًا إلى جنب',
    quotations: 'الاقتباسات',
    timeline: 'التسلسل الزمني',
    outlets: 'وسائل الإعلام',
  },
  reading: (done, total) => `نقرأ المقالات: ${done} من ${total}`,
  failed: 'تعذرت قراءة المقالات الآن. وهي كلها ما زالت محفوظة.',
  country: countryNamesIn('ar', 'دولية'),

  matrix: {
    unit: 'الأعمدة',
    units: { article: 'المقالات', outlet: 'وسائل الإعلام' },
    by: 'مجمّعة بحسب',
    groupings: {
      none: 'بلا تجميع',
      outlet: 'الوسيلة',
      language: 'اللغة',
      country: 'البلد',
      day: 'اليوم',
    },
    look: 'العرض',
    looks: { words: 'كلمات', heat: 'خريطة حرارية' },
    unknown: {
      outlet: 'بلا عنوان إلكتروني',
      language: 'لغة غير معروفة أو لغات عدة',
      country: 'بلد ليس في قائمتنا',
      day: 'بلا تاريخ',
    },
    paper: 'طُبع كما يظهر على الشاشة، بالأعمدة الظاهرة وحدها. التقرير، تحت «تصدير…»، يضمها كلها.',
    keys: 'تنقلك مفاتيح الأسهم من خانة إلى خانة، وHome وEnd إلى طرفي السطر، ومع Ctrl إلى الزوايا، وEnter يفتح.',
    carriers: (n, of) => `في ${n} من ${of} من المقالات`,
    articles: (n) => plural(n, articles),
  },

  quotations: {
    list: 'تصريحات في الملف',
    nowhere: 'لم نجده في هذه المقالات',
    spread: (n, wordings) =>
      `${plural(n, articles)}، ${plural(wordings, {
        zero: 'لا صياغات',
        one: 'صياغة واحدة',
        two: 'صياغتان',
        few: '# صياغات',
        many: '# صياغة',
        other: '# صياغة',
      })}`,
    onRecord: 'أفضل صياغة موثقة',
    found: 'كما وردت في هذه المقالات',
    translated: 'مترجمًا',
    notCompared: 'مترجم: لم تُقارن الكلمات واحدة واحدة.',
    same: 'كما في المصدر',
    printings: 'ورد لدى',
    outlet: 'الوسيلة',
    day: 'اليوم',
    speaker: 'المتكلم',
    verb: 'الفعل',
    relayed: 'نقلًا عن',
    nobody: 'غير مذكور',
    named: 'بالاسم',
    other: 'منسوب إلى شخص آخر',
    none: 'غير مذكور',
    first: 'أول ظهور',
    firstSeen: (day, outlet) => `أول ظهور في هذه المقالات في ${day}: ${outlet}`,
    firstSeenIn: (day, articles) =>
      `أول ظهور في هذه المقالات في ${day}، في ${articles} منها؛ واليوم وحده لا يبيّن أيها كان الأول.`,
    absent: 'مقالات لم نجده فيها',
    families: {
      said: 'قول',
      denied: 'نفي',
      claimed: 'تأكيد',
      warned: 'تحذير',
      added: 'إضافة',
      asked: 'سؤال أو طلب',
      other: 'فعل آخر',
    },
  },

  sides: {
    articles: 'مقالات جنبًا إلى جنب',
    place: (n) => `المقال ${n}`,
    nothing: 'لا شيء',
    item: 'المحاذاة على',
    items: { facts: 'أبرز الوقائع', quotations: 'الاقتباسات', disputes: 'موضع الخلاف' },
    noItem: 'لا يورد أي من هذه المقالات شيئًا من الملف.',
    base: 'نص الأساس',
    dossier: 'أفضل صياغة موثقة في الملف',
    joined: 'تمرير مشترك',
    tooFew: 'احفظ مقالًا ثانيًا لتقرأ المقالين هنا جنبًا إلى جنب.',
    isBase: 'نص الأساس',
    same: 'الكلمات نفسها كما في نص الأساس',
    language: 'بلغة غير لغة نص الأساس: لم يُقارن كلمة بكلمة',
    apart: 'لا يكاد يجمعه بنص الأساس شيء من الكلمات: لم تُعلَّم الفروق',
    added: 'هنا فقط',
    removed: 'في نص الأساس فقط',
    begins: { added: 'هنا فقط:', removed: 'في نص الأساس فقط:' },
    ends: 'نهاية',
    counts: (added, removed) =>
      `${plural(added, {
        zero: 'لا كلمات هنا فقط',
        one: 'كلمة واحدة هنا فقط',
        two: 'كلمتان هنا فقط',
        few: '# كلمات هنا فقط',
        many: '# كلمة هنا فقط',
        other: '# كلمة هنا فقط',
      })}، ${plural(removed, {
        zero: 'ولا كلمات في نص الأساس فقط',
        one: 'وكلمة واحدة في نص الأساس فقط',
        two: 'وكلمتان في نص الأساس فقط',
        few: 'و# كلمات في نص الأساس فقط',
        many: 'و# كلمة في نص الأساس فقط',
        other: 'و# كلمة في نص الأساس فقط',
      })}`,
    text: (outlet) => `مقال ${outlet}`,
    passages: 'المقاطع المقارنة',
    texts: 'المقالات',
  },
};
