import type { CompareTexts } from '../compare.ts';
import { pluralsIn } from '../plural.ts';
import { charts } from './compare-charts.ts';
import { corrections } from './compare-corrections.ts';
import { scope } from './compare-scope.ts';
import { views } from './compare-views.ts';

const plural = pluralsIn('ar-LB-u-nu-latn');

/** The page that compares saved articles. */
export const compare: CompareTexts = {
  title: 'قارن بين وسائل الإعلام',
  standfirst:
    'من أورد أي واقعة وأي اقتباس، ومن أورد الخلاف، وبأي كلمات. كل خانة فيها كلمات تقود إلى الجملة نفسها.',
  story: 'الملف',
  version: (version, asOf) => `الإصدار ${version}، حتى ${asOf}`,
  saved: (n) =>
    plural(n, {
      zero: 'لا مقالات محفوظة',
      one: 'مقال محفوظ واحد',
      two: 'مقالان محفوظان',
      few: '# مقالات محفوظة',
      many: '# مقالًا محفوظًا',
      other: '# مقال محفوظ',
    }),
  loading: 'نفتح المكتبة…',

  table: 'المقالات المحفوظة جنبًا إلى جنب',
  corner: 'في الملف',
  groups: { facts: 'أبرز الوقائع', quotations: 'الاقتباسات', disputes: 'موضع الخلاف' },
  disputeRows: {
    'disputed-text': 'يورد النص المعني',
    dispute: 'يورد الخلاف عليه',
  },
  noOutlet: 'نص بلا عنوان إلكتروني',
  noDate: 'لا تاريخ في الصفحة',
  noTitle: 'بلا عنوان',
  extents: {
    stub: 'لم نقرأ إلا الجزء الظاهر',
    cut: 'لم نقرأ إلا الجزء الأول',
  },
  about: {
    mentions: 'يذكر الموضوع عرضًا',
    neighbour: 'يتناول موضوعًا آخر',
    nothing: 'لا يتناول الموضوع',
  },

  states: {
    reported: 'ورد',
    drift: 'بصياغة أخرى',
    garble: 'صياغة مشوشة',
    'not-found': 'لم نجده',
    'partly-read': 'لم نجده في الجزء المقروء',
    later: 'لاحق للمقال',
    undated: 'ربما كان لاحقًا: التاريخ غير واضح',
    'not-checked': 'لم نتحقق منه',
    'not-asked': 'ذكر عابر',
  },
  notFoundWhere: 'في النص الذي استطعنا قراءته',
  times: (n) =>
    plural(n, {
      zero: 'لا مواضع',
      one: 'موضع واحد',
      two: 'موضعان',
      few: '# مواضع',
      many: '# موضعًا',
      other: '# موضع',
    }),
  legendTitle: 'ماذا تقول الخانات',
  legend: {
    reported: 'أورده المقال بالكلمات المعروضة.',
    drift: 'أورد الاقتباس بكلمات غير أفضل صياغة موثقة.',
    garble: 'الصياغة تختلف عن المصدر؛ وما جرى مشروح مع الجملة.',
    'not-found': 'لم نجده في النص الذي استطعنا قراءته. ولا يعني ذلك أن المقال تركه.',
    'partly-read': 'لم نجده، لكن جزءًا من الصفحة تعذرت قراءته.',
    later: 'حدث أو قيل بعد نشر المقال.',
    undated: 'لا تاريخ في الصفحة يمكن الاعتماد عليه، فلعلها نُشرت قبله.',
    'not-checked': 'المقال بلغة لا نقرأها بعد.',
    'not-asked': 'المقال يذكر الموضوع عرضًا، أو يتناول موضوعًا آخر: ما لم يرد فيه لا يدل على شيء.',
  },

  remove: 'احذف',
  removeLabel: (outlet) => `احذف مقال ${outlet}`,
  removed: (outlet) => `حُذف مقال ${outlet}.`,
  undo: 'تراجع',
  restored: 'عاد المقال.',

  drawer: {
    close: 'أغلق',
    open: 'افتح الصفحة عند هذه الكلمات',
    show: 'اعرضها في علامة التبويب المفتوحة',
    gone: 'لم تعد هذه الكلمات في الصفحة.',
    said: (verb) => `«${verb}»`,
  },

  empty: {
    title: 'لا شيء محفوظًا بعد',
    steps: [
      'افتح مقالًا عن موضوع لدينا ملف عنه.',
      'افتح Sidelight من شريط الأدوات واضغط «احفظ للمقارنة».',
      'كرر ذلك في وسائل أخرى، ثم عد إلى هنا.',
    ],
    kept: 'تبقى المقالات المحفوظة على جهازك هذا حتى تحذفها.',
  },

  damaged: (n) =>
    plural(n, {
      zero: 'كل المقالات المحفوظة مقروءة.',
      one: 'تعذرت قراءة مقال محفوظ. هو باقٍ كما هو. افتح صفحته واحفظه من جديد.',
      two: 'تعذرت قراءة مقالين محفوظين. هما باقيان كما هما. افتح صفحتيهما واحفظهما من جديد.',
      few: 'تعذرت قراءة # مقالات محفوظة. هي باقية كما هي. افتح صفحاتها واحفظها من جديد.',
      many: 'تعذرت قراءة # مقالًا محفوظًا. هي باقية كما هي. افتح صفحاتها واحفظها من جديد.',
      other: 'تعذرت قراءة # مقال محفوظ. هي باقية كما هي. افتح صفحاتها واحفظها من جديد.',
    }),
  again: 'حاول من جديد',

  views,
  charts,
  corrections,
  scope,
};
