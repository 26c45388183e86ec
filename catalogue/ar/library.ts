import type { LibraryTexts } from '../library.ts';
import { pluralsIn } from '../plural.ts';
import { adding } from './adding.ts';

const plural = pluralsIn('ar-LB-u-nu-latn');

/** The page that lists saved articles and adds many. */
export const library: LibraryTexts = {
  title: 'المكتبة',
  standfirst: 'المقالات التي تحتفظ بها، على جهازك هذا وحده. اختر منها ما تقارن بينه.',
  loading: 'نفتح المكتبة…',
  again: 'حاول من جديد',

  search: 'ابحث في العناوين والنصوص',
  searchHint: 'الكلمات بين علامتي اقتباس يُبحث عنها كما هي.',
  reading: (percent) => `نقرأ النصوص: ${percent}`,
  filters: 'ضيّق القائمة',
  outlet: 'الوسيلة',
  language: 'اللغة',
  answer: 'التغطية',
  tag: 'الوسم',
  from: 'من',
  to: 'إلى',
  any: 'الكل',
  clearFilters: 'اعرض الكل',
  answers: {
    covers: 'يتناول الموضوع',
    mentions: 'يذكره عرضًا',
    neighbour: 'يتناول موضوعًا آخر',
    nothing: 'لا يتناول الموضوع',
    unknown: 'لم يُفحص بعد',
  },
  sort: 'الترتيب',
  sorts: {
    newest: 'الأحدث أولًا',
    oldest: 'الأقدم أولًا',
    saved: 'آخر ما حُفظ أولًا',
    outlet: 'بحسب الوسيلة',
    title: 'بحسب العنوان',
  },

  list: 'المقالات المحفوظة',
  shown: (n) =>
    plural(n, {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '# مقالات',
      many: '# مقالًا',
      other: '# مقال',
    }),
  shownOf: (n, all) =>
    plural(n, {
      zero: `لا مقال من ${all}`,
      one: `مقال واحد من ${all}`,
      two: `مقالان من ${all}`,
      few: `# مقالات من ${all}`,
      many: `# مقالًا من ${all}`,
      other: `# مقال من ${all}`,
    }),
  none: 'لا مقال محفوظًا بهذه الصفات.',
  noTitle: 'بلا عنوان',
  noOutlet: 'نص بلا عنوان إلكتروني',
  noDate: 'بلا تاريخ',
  corrected: (n) =>
    plural(n, {
      zero: 'لا تصحيحات',
      one: 'تصحيح واحد',
      two: 'تصحيحان',
      few: '# تصحيحات',
      many: '# تصحيحًا',
      other: '# تصحيح',
    }),
  stub: 'الجزء الظاهر فقط',
  cut: 'الجزء الأول فقط',
  republished: 'أعاد نشره',
  notCopy: (outlet) => `افصل مقال ${outlet}`,
  choose: (title) => `اختر: ${title}`,
  pages: 'صفحات القائمة',
  previous: 'السابقة',
  next: 'التالية',
  page: (at, all) => `الصفحة ${at} من ${all}`,
  keys: 'الأسهم تتنقل في القائمة، والمسافة تختار، و Delete تحذف، و / تقود إلى البحث.',

  chosen: (n) =>
    plural(n, {
      zero: 'لم تختر شيئًا',
      one: 'اخترت مقالًا واحدًا',
      two: 'اخترت مقالين',
      few: 'اخترت # مقالات',
      many: 'اخترت # مقالًا',
      other: 'اخترت # مقال',
    }),
  chooseAll: (n) =>
    plural(n, {
      zero: 'لا شيء لاختياره',
      one: 'اختر المقال',
      two: 'اختر المقالين',
      few: 'اختر # مقالات',
      many: 'اختر # مقالًا',
      other: 'اختر # مقال',
    }),
  chooseNone: 'ألغِ الاختيار',
  compare: 'قارن',
  remove: 'احذف',
  addTag: 'أضف الوسم',
  newTag: 'وسم جديد',
  removeTag: (tag) => `أزل الوسم ${tag}`,
  removed: (n) =>
    plural(n, {
      zero: 'لم يُحذف شيء.',
      one: 'حُذف مقال واحد.',
      two: 'حُذف مقالان.',
      few: 'حُذفت # مقالات.',
      many: 'حُذف # مقالًا.',
      other: 'حُذف # مقال.',
    }),
  removedFor: 'يمكن استعادة ما حُذف حتى يُغلق المتصفح.',
  undo: 'تراجع',
  restored: (n) =>
    plural(n, {
      zero: 'لم يعد شيء.',
      one: 'عاد مقال واحد.',
      two: 'عاد مقالان.',
      few: 'عادت # مقالات.',
      many: 'عاد # مقالًا.',
      other: 'عاد # مقال.',
    }),
  tagged: (tag) => `أُضيف الوسم ${tag}.`,
  untagged: (tag) => `أُزيل الوسم ${tag}.`,
  undone: 'تم التراجع.',

  alike: (n) =>
    plural(n, {
      zero: 'لا نسخ لأي مقال',
      one: 'لمقال واحد نسخ أخرى',
      two: 'لمقالين نسخ أخرى',
      few: 'لـ# مقالات نسخ أخرى',
      many: 'لـ# مقالًا نسخ أخرى',
      other: 'لـ# مقال نسخ أخرى',
    }),
  alikeExplained:
    'الصفحة نفسها بعنوان آخر، أو النص نفسه تقريبًا في مكان آخر. لا يُجمع شيء إلا إذا قلت ذلك.',
  samePage: 'عنوان آخر للصفحة نفسها',
  sameText: (percent) => `${percent} من الصياغة مشتركة`,
  original: 'نُشر أولًا',
  joinCopies: 'اعرضها مقالًا واحدًا',
  keepApart: 'أبقها منفصلة',
  joined: 'تُعرض الآن مقالًا واحدًا.',
  apart: 'بقيت منفصلة.',

  damaged: (n) =>
    plural(n, {
      zero: 'كل المقالات المحفوظة مقروءة.',
      one: 'تعذرت قراءة مقال محفوظ. هو باقٍ كما هو. افتح صفحته واحفظه من جديد.',
      two: 'تعذرت قراءة مقالين محفوظين. هما باقيان كما هما. افتح صفحتيهما واحفظهما من جديد.',
      few: 'تعذرت قراءة # مقالات محفوظة. هي باقية كما هي. افتح صفحاتها واحفظها من جديد.',
      many: 'تعذرت قراءة # مقالًا محفوظًا. هي باقية كما هي. افتح صفحاتها واحفظها من جديد.',
      other: 'تعذرت قراءة # مقال محفوظ. هي باقية كما هي. افتح صفحاتها واحفظها من جديد.',
    }),

  empty: {
    title: 'لا شيء محفوظًا بعد',
    text: 'احفظ مقالًا من صفحته بالضغط على «احفظ للمقارنة»، أو أضف هنا كثيرًا دفعة واحدة.',
  },

  ...adding,
};
