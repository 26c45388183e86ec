import type { ExportTexts } from '../exports.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('ar-LB-u-nu-latn');

/** Files that go out and come in, and the words in those that people read. */
export const exportTexts: ExportTexts = {
  menu: {
    open: 'تصدير…',
    title: 'تصدير المقارنة',
    format: 'الصيغة',
    groups: {
      read: 'للقراءة والطباعة',
      tables: 'جداول (CSV)',
      data: 'لبرامج أخرى',
      cite: 'للإحالة إلى المقالات',
    },
    formats: {
      html: 'تقرير (HTML) يُفتح في أي مكان ويُطبع جيدًا',
      markdown: 'موجز (Markdown) لملاحظاتك',
      comparison: 'كل شيء: صف لكل مقال ولكل بند',
      articles: 'المقالات',
      facts: 'الوقائع',
      quotations: 'الاقتباسات',
      disputes: 'موضع الخلاف',
      json: 'المقارنة كاملة (JSON)',
      annotations: 'المقاطع كحواشٍ للويب (JSON-LD)',
      csl: 'مراجع لبرنامج Zotero وغيره (CSL-JSON)',
      bibtex: 'مراجع لبرنامج LaTeX (BibTeX)',
    },
    spreadsheet: 'لجداول البيانات',
    spreadsheetWhy: 'يضيف علامة تجعل Excel وغيره يقرأ العربية والعبرية قراءة صحيحة.',
    articles: 'أي مقالات',
    whole: 'كلها',
    chosen: 'المؤشَّر عليها هنا فقط',
    noOutlet: 'نص بلا عنوان إلكتروني',
    save: 'حفظ الملف',
    cancel: 'إلغاء',
    writing: 'نكتب الملف…',
    saved: (name) => `حُفظ باسم ${name}.`,
    nothingChosen: 'أشِّر على مقال واحد على الأقل.',
    failed: 'تعذرت كتابة الملف. لم يضِع شيء. حاول بمقالات أقل.',
  },

  report: {
    title: 'كيف غطته وسائل الإعلام',
    articles: 'المقالات المقارَنة',
    overview: 'نظرة عامة',
    corrections: 'ما صححه الباحث',
    method: 'على ماذا يستند هذا',
    methodText: [
      'كل مقطع مقتبس منقول كما تورده الصفحة. «لم نجده» تخص النص الذي أمكنت قراءته، ولا تعني أن المقال تركه.',
      'البصمة هي SHA-256 للعنوان والنص كما قُرئا. من لديه النص نفسه يحصل على البصمة نفسها، وبالملف نفسه على النتائج نفسها.',
    ],
    best: 'أفضل صياغة موثقة',
    nobody: 'لا توضح الصفحة من المتكلم',
    probably: 'على الأرجح',
    unnamed: 'بلا اسم',
    uncorrected: (what, before) => `${what}: تصحيح من الباحث. من قبل: ${before}`,
    followsFrom: {
      date: (what, before) => `${what}: نتيجة لتصحيح تاريخ النشر. من قبل: ${before}`,
      verdict: (what, before) => `${what}: نتيجة لتصحيح موضوع المقال. من قبل: ${before}`,
    },
    finding: 'ما وُجد',
    changed: 'ما صححه الباحث أو نتج عن تصحيحه',
    textHash: 'بصمة النص SHA-256',
    readAt: 'وقت القراءة (UTC)',
    extractor: 'قارئ الصفحات',
    outlet: 'الوسيلة',
    published: 'تاريخ النشر',
  },

  backup: {
    title: 'النسخة الاحتياطية',
    about:
      'ملف واحد فيه كل شيء: المقالات المحفوظة والوسوم والتصحيحات والإعدادات. احتفظ به مع بحثك.',
    back: 'نسخ كل شيء احتياطيًا',
    restore: 'استعادة من ملف…',
    adds: 'الاستعادة تضيف إلى الموجود هنا وتعيد إعدادات ذلك اليوم، ولا تحذف شيئًا.',
    checking: 'نتحقق من الملف…',
    writing: 'نكتب الملف…',
    restoring: (done) => `نستعيد، ${done}`,
    cancel: 'إلغاء',
    backedUp: (name) => `حُفظ باسم ${name}.`,
    restored: (n) =>
      plural(n, {
        zero: 'لم يكن في الملف أي مقال.',
        one: 'استُعيد مقال واحد.',
        two: 'استُعيد مقالان.',
        few: 'استُعيدت # مقالات.',
        many: 'استُعيد # مقالًا.',
        other: 'استُعيد # مقال.',
      }),
    cancelled: 'أُلغي الأمر. لم يتغير شيء.',
    problems: {
      'not-a-backup': 'هذا الملف ليس نسخة احتياطية من Sidelight. لم يتغير شيء.',
      newer: 'هذه النسخة من إصدار أحدث من Sidelight. حدّث Sidelight ثم حاول من جديد. لم يتغير شيء.',
      'too-large': 'هذا الملف أكبر مما يمكن أن تكونه نسخة احتياطية. لم يتغير شيء.',
      'cut-short': 'تنقطع هذه النسخة قبل نهايتها. ابحث عن نسخة أخرى. لم يتغير شيء.',
      altered: 'لم تعد هذه النسخة كما كُتبت. ابحث عن نسخة أخرى. لم يتغير شيء.',
      'damaged-line': 'تعذرت قراءة جزء من هذه النسخة. ابحث عن نسخة أخرى. لم يتغير شيء.',
      'not-readable': 'تعذرت قراءة الملف. اختره من جديد. لم يتغير شيء.',
    },
    line: (line) => `السطر ${line}.`,
  },
};
