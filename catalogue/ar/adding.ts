import type { AddingTexts } from '../library.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('ar-LB-u-nu-latn');

/** Adding many articles to the library. */
export const adding: AddingTexts = {
  add: {
    title: 'إضافة مقالات',
    close: 'إغلاق',
    files: 'ملفات',
    drop: 'أفلت الملفات هنا',
    chooseFiles: 'اختيار ملفات',
    kinds:
      'صفحات ويب (HTML و SingleFile و MHTML)، وأرشيفات ZIP منها، وأرشيفات الويب (WARC و WACZ)، و NDJSON.',
    stays: 'تُقرأ الملفات على جهازك هذا. لا يُرسل شيء إلى أي مكان.',
    tabs: 'علامات التبويب المفتوحة',
    noTabs: 'لا علامة تبويب مفتوحة فيها صفحة يمكن لـ Sidelight قراءتها.',
    tabsExplained: 'لا تظهر هنا إلا المواقع التي سمحت بها.',
    addTabs: (n) =>
      plural(n, {
        zero: 'لا شيء لإضافته',
        one: 'إضافة علامة تبويب واحدة',
        two: 'إضافة علامتي تبويب',
        few: 'إضافة # علامات تبويب',
        many: 'إضافة # علامة تبويب',
        other: 'إضافة # علامة تبويب',
      }),
    addresses: 'قائمة عناوين إلكترونية',
    addressesLabel: 'العناوين، واحد في كل سطر',
    addressesExplained:
      'لا يفتح Sidelight صفحات من تلقاء نفسه: يُضاف ما هو مفتوح منها في علامة تبويب.',
    addAddresses: 'العثور عليها وإضافتها',
    paste: 'نص',
    pasteText: 'النص',
    pasteTitle: 'العنوان',
    pasteOutlet: 'الوسيلة',
    pasteDate: 'تاريخ النشر',
    pasteAddress: 'العنوان الإلكتروني، إن وُجد',
    addText: 'إضافة النص',
    needsText: 'الصق النص أولًا.',
  },

  adding: {
    title: 'إضافة المقالات',
    running: 'تجري الإضافة…',
    stopped: 'توقفت الإضافة. ما أُضيف باقٍ.',
    done: 'انتهت.',
    cancel: 'إيقاف',
    resume: 'متابعة',
    takeBack: 'إزالة ما أُضيف',
    close: 'إغلاق',
    new: (n) =>
      plural(n, {
        zero: 'لم يُضف شيء بعد',
        one: 'أُضيف مقال واحد',
        two: 'أُضيف مقالان',
        few: 'أُضيفت # مقالات',
        many: 'أُضيف # مقالًا',
        other: 'أُضيف # مقال',
      }),
    changed: (n) =>
      plural(n, {
        zero: 'لا نص جديدًا',
        one: 'مقال واحد بنص جديد',
        two: 'مقالان بنص جديد',
        few: '# مقالات بنص جديد',
        many: '# مقالًا بنص جديد',
        other: '# مقال بنص جديد',
      }),
    same: (n) =>
      plural(n, {
        zero: 'لم يكن شيء موجودًا',
        one: 'مقال واحد كان موجودًا',
        two: 'مقالان كانا موجودين',
        few: '# مقالات كانت موجودة',
        many: '# مقالًا كان موجودًا',
        other: '# مقال كان موجودًا',
      }),
    failed: (n) =>
      plural(n, {
        zero: 'أُضيف كل شيء',
        one: 'تعذرت إضافة عنصر واحد',
        two: 'تعذرت إضافة عنصرين',
        few: 'تعذرت إضافة # عناصر',
        many: 'تعذرت إضافة # عنصرًا',
        other: 'تعذرت إضافة # عنصر',
      }),
    failures: 'ما لم يُضف، ولماذا',
    more: (n) =>
      plural(n, {
        zero: 'لا شيء غيرها',
        one: 'عرض عنصر آخر',
        two: 'عرض عنصرين آخرين',
        few: 'عرض # عناصر أخرى',
        many: 'عرض # عنصرًا آخر',
        other: 'عرض # عنصر آخر',
      }),
  },

  problems: {
    'not-supported': 'هذا النوع من الملفات لا يُقرأ هنا.',
    broken: 'الملف تالف.',
    locked: 'هو مقفل بكلمة مرور.',
    'too-large': 'هو أكبر من أي صفحة أخبار.',
    'too-many': 'فيه أكثر من 50,000 صفحة. قسّمه.',
    'too-deep': 'هو أرشيف داخل أرشيف داخل أرشيف.',
    empty: 'ليس فيه ما يمكن قراءته.',
    'other-encoding': 'ضُغط بطريقة لا يستطيع المتصفح فكها.',
    'not-json': 'السطر ليس JSON.',
    'wrong-fields': 'حقوله ليست حقول هذه الصيغة.',
    'no-article': 'لم نجد فيه مقالًا.',
    'list-of-articles': 'هو قائمة مقالات. أضف واحدًا منها.',
    'article-not-storable': 'تعذر حفظ المقال.',
    'no-own-address': 'لا تعطي الصفحة هذا المقال عنوانًا خاصًا به. افتحه وحده ثم أضفه.',
    'not-open': 'ليست مفتوحة في علامة تبويب يمكن لـ Sidelight قراءتها. افتحها وحاول من جديد.',
    'no-access': 'لا يتيح المتصفح الوصول إلى هذه الصفحة.',
  },
};
