import type { NoteTexts } from '../catalogue.ts';
import { pluralsIn } from '../plural.ts';
import { drift } from './drift.ts';

const plural = pluralsIn('ar-LB-u-nu-latn');

/** The notes themselves, as the side panel shows them. */
export const notes: NoteTexts = {
  line: {
    contents: 'في هذه الملاحظات',
    arrange: 'ترتيب',
    chosen: (part) => `تُعرض الملاحظة على هذه الجملة: ${part}`,
    published: (when) => `تاريخ المقال: ${when}`,
    noDate: 'لا تاريخ ظاهرًا في الصفحة',
    dateDoubted: (when) => `التاريخ الظاهر في الصفحة ${when}، ونصها يتحدث عن أيام أخرى`,
    asOf: (when) => `الملف محدّث حتى ${when}`,
    verdicts: {
      covers: 'هذه الصفحة تتناول الموضوع',
      mentions: 'هذه الصفحة تذكر الموضوع عرضًا',
      neighbour: 'هذه الصفحة تتناول موضوعًا آخر',
      nothing: 'هذه الصفحة لا تتناول الموضوع',
    },
  },

  facts: {
    title: 'أبرز الوقائع',
    short: 'الوقائع',
    status: {
      reported: 'ورد في تقارير',
      confirmed: 'مؤكد',
      disputed: 'موضع خلاف',
      superseded: 'تجاوزته الأحداث',
    },
    onPage: {
      stated: 'في هذا المقال',
      'not-found': 'لم نجده في النص الذي استطعنا قراءته',
      'same-day': 'نُشر في اليوم نفسه؛ ولم نجده في النص الذي استطعنا قراءته',
      later: 'لاحق لهذا المقال',
      undated: 'ربما كان لاحقًا لهذه الصفحة',
    },
    toSentence: 'في هذا المقال: إظهار الموضع',
    explained: {
      later: 'حدثت هذه الوقائع بعد نشر المقال.',
      undated:
        'لا تاريخ في الصفحة يمكن الاعتماد عليه، لذا لا نستطيع القول إن كانت هذه الوقائع قبلها أم بعدها.',
    },
    noneStated: 'لم نجد أيًا من وقائع الملف في النص الذي استطعنا قراءته.',
  },

  sources: {
    title: 'المصادر',
    more: (n) =>
      plural(n, {
        zero: 'لا مصادر أخرى',
        one: 'مصدر آخر',
        two: 'مصدران آخران',
        few: '# مصادر أخرى',
        many: '# مصدرًا آخر',
        other: '# مصدر آخر',
      }),
    opens: 'في علامة تبويب جديدة',
    line: ({ outlet, credit, grade }) => {
      if (grade === 'D') return `${outlet} (صفحة فيها أخطاء، نستشهد بصياغتها فقط)`;
      if (grade === 'C') {
        return credit ? `${credit} (نسخة في ${outlet})` : `${outlet} (نسخة، لا الأصل)`;
      }
      if (grade === 'A') return credit ? `${credit}، كما ورد في ${outlet}` : outlet;
      return credit ? `${credit} (إعادة نشر في ${outlet})` : `${outlet} (إعادة نشر)`;
    },
  },

  quoted: {
    title: 'أقوال مقتبسة في هذه الصفحة',
    short: 'الاقتباسات',
    none: 'لم نجد أي اقتباس في النص الذي استطعنا قراءته.',
    noneOfStory: 'لم نجد أي اقتباس عن هذا الموضوع في النص الذي استطعنا قراءته.',
    unclear: 'القائل غير واضح',
    probably: (name) => `على الأرجح ${name}`,
    unnamed: 'لم يُذكر اسمه',
    roleThen: (role, when) => (when ? `${role} في ${when}` : role),
    relayed: (name) => `نقلًا عن ${name}`,
    printedRole: (role) => `صفته هنا: «${role}»`,
    verb: (verb, family) =>
      family === 'denied' ? `الفعل في الصفحة: «${verb}»، وهو نفي` : `الفعل في الصفحة: «${verb}»`,
    known: 'وهو في الملف أيضًا:',
    wording: {
      same: 'الصياغة كما في المصدر.',
      drift: 'الصياغة تختلف عما في المصدر.',
      garble: 'الصياغة هنا لا تطابق المصدر.',
      translation: 'مترجمة: لا صياغة في الملف بهذه اللغة، ولذلك لم تُقارن الكلمات.',
    },
    from: (name) => `هذا الكلام في الملف منسوب إلى ${name}.`,
    compare: 'مقارنة الصياغتين',
  },

  translation: {
    original: (language) => `كما في المصدر (${language})`,
    ours: 'ترجمتنا',
    translated: 'ترجمة منشورة',
    printed: 'كما نُشر بهذه اللغة',
  },

  drift,

  dispute: {
    short: 'الخلاف',
    label: 'موضع خلاف',
    toText: 'إظهار موضع النص في الصفحة',
    toDispute: 'إظهار موضع الخلاف في الصفحة',
  },

  thenSince: {
    title: 'حينها وما بعدها',
    short: 'حينها وما بعدها',
    known: 'ما كان معروفًا عند النشر',
    sameDay: 'في اليوم نفسه',
    since: 'منذ ذلك الحين',
    earlier: (n) =>
      plural(n, {
        zero: 'لا أحداث سابقة',
        one: 'حدث سابق واحد',
        two: 'حدثان سابقان',
        few: '# أحداث سابقة',
        many: '# حدثًا سابقًا',
        other: '# حدث سابق',
      }),
    later: (n) =>
      plural(n, {
        zero: 'لا أحداث لاحقة',
        one: 'حدث لاحق واحد',
        two: 'حدثان لاحقان',
        few: '# أحداث لاحقة',
        many: '# حدثًا لاحقًا',
        other: '# حدث لاحق',
      }),
    more: (n) =>
      plural(n, {
        zero: 'لا أحداث أخرى',
        one: 'حدث آخر',
        two: 'حدثان آخران',
        few: '# أحداث أخرى',
        many: '# حدثًا آخر',
        other: '# حدث آخر',
      }),
    noDate:
      'لا تاريخ في الصفحة يمكن الاعتماد عليه، لذا لا نستطيع القول أيها كان قبلها وأيها بعدها.',
    nothingSince: 'لا شيء لاحقًا في الملف.',
    ends: (when) => `ينتهي الملف في ${when}. ولم ننظر في ما بعده.`,
    published: (when) => `هذا المقال: ${when}`,
  },

  absent: {
    title: 'اقتباسات ليست في هذه الصفحة',
    short: 'اقتباسات أخرى',
    intro: 'موثقة في الملف، ولم نجدها في النص الذي استطعنا قراءته.',
    count: (n) =>
      plural(n, {
        zero: 'لا اقتباسات',
        one: 'اقتباس واحد',
        two: 'اقتباسان',
        few: '# اقتباسات',
        many: '# اقتباسًا',
        other: '# اقتباس',
      }),
  },

  unchecked: {
    title: 'ما لم نتحقق منه',
    short: 'لم نتحقق منه',
    codes: {
      'no-date': 'متى نُشر المقال: لا تاريخ في الصفحة يمكن الاعتماد عليه.',
      'only-visible-part': 'الجزء المخصص للمشتركين: لم نقرأ إلا الجزء الظاهر.',
      'only-first-part': 'نهاية الصفحة: هي طويلة جدًا، ولم نقرأ إلا أولها.',
      'language-not-supported': 'جزء كبير من النص: لغته مما لا نقرؤه بعد.',
      'pictures-and-video': 'الصور وما كُتب داخلها، والصوت والفيديو.',
      'linked-pages': 'الصفحات التي يحيل إليها المقال.',
    },
    always: 'صحة ما قاله المسؤولون: تذكر الملاحظات من قال ماذا ومتى، لا أكثر.',
  },

  why: {
    title: 'لماذا أرى هذه الملاحظات؟',
    titleOfNothing: 'لماذا لا ملاحظات هنا؟',
    version: (version) => `الإصدار ${version}`,
    about: 'عن هذه الملاحظات، والإبلاغ عن خطأ',
    reviewed: (when) => `رُوجع في ${when}`,
    evidence: 'القرائن المؤيدة والمخالفة',
    private: 'أُعدّ كل شيء على جهازك هذا، ولا يخرج منه شيء.',
  },
};
