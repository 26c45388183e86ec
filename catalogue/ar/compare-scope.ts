import type { CompareTexts } from '../compare.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('ar-LB-u-nu-latn');

export const scope: CompareTexts['scope'] = {
  compared: (n) =>
    plural(n, {
      zero: 'لا مقالات في المقارنة',
      one: 'مقال واحد في المقارنة',
      two: 'مقالان في المقارنة',
      few: '# مقالات في المقارنة',
      many: '# مقالًا في المقارنة',
      other: '# مقال في المقارنة',
    }),
  comparedTexts: (texts, articles) => {
    const counted = plural(texts, {
      zero: 'لا نصوص في المقارنة',
      one: 'نص واحد في المقارنة',
      two: 'نصان في المقارنة',
      few: '# نصوص في المقارنة',
      many: '# نصًا في المقارنة',
      other: '# نص في المقارنة',
    });
    const printed = plural(articles, {
      zero: 'بلا مقالات',
      one: 'من مقال واحد',
      two: 'من مقالين',
      few: 'من # مقالات',
      many: 'من # مقالًا',
      other: 'من # مقال',
    });
    return `${counted}، ${printed}`;
  },
  leftOut: (n) =>
    plural(n, {
      zero: 'لا مقالات خارج العدّ',
      one: 'مقال واحد خارج العدّ',
      two: 'مقالان خارج العدّ',
      few: '# مقالات خارج العدّ',
      many: '# مقالًا خارج العدّ',
      other: '# مقال خارج العدّ',
    }),
  leftOutWhy:
    'لا تتناول هذا الموضوع، أو هي بلغة لا نقرؤها بعد: ما لم يرد فيها لا يدل على شيء، ولا تدخل في أي عدّ.',
  leftOutAct: 'افتح أحدها لتصحيح تصنيفه.',
  aboutNamed: (story) => `يتناول موضوعًا آخر: ${story}`,
  nothingLeft:
    'لم نجد بين المقالات المحفوظة ما يتناول هذا الموضوع، فلا شيء للمقارنة بعد. احفظ مقالًا يتناوله، أو افتح أحد هذه لتصحيح تصنيفه.',

  copies: 'النص المنشور أكثر من مرة',
  counting: { once: 'يُعدّ مرة واحدة', each: 'يُعدّ كل مرة' },
  copiesTitle: (n) =>
    plural(n, {
      zero: 'لا نصوص منشورة أكثر من مرة',
      one: 'نص واحد منشور أكثر من مرة',
      two: 'نصان منشوران أكثر من مرة',
      few: '# نصوص منشورة أكثر من مرة',
      many: '# نصًا منشورًا أكثر من مرة',
      other: '# نص منشور أكثر من مرة',
    }),
  copiesWhy:
    'نُشرت بالكلمات نفسها تقريبًا، أو جمعتها أنت في المكتبة. يُعدّ كل منها مرة واحدة، للوسيلة التي نشرته أولًا؛ ومن عدة وسائل في يوم واحد، لإحداها.',
  republished: 'أعاد نشره',
  sameText: 'النص نفسه في',
  copyOf: 'نسخة من',
  because: {
    hand: 'جمعتها أنت',
    page: 'عنوان آخر للصفحة نفسها',
    text: 'الكلمات نفسها تقريبًا',
  },
  printings: (n, of) => `في ${n} من ${of} من مرات النشر`,
  setApart: 'الفصل بينها',
  setApartLabel: (outlets) => `الفصل بينها: ${outlets}`,
  setApartDone: 'فُصل بينها. يُعدّ كل منها الآن بمفرده.',

  open: (outlet) => `فتح مقال ${outlet}`,
  text: 'النص الذي قرأناه',
  page: 'فتح الصفحة',
  noPage: 'جاء هذا النص بلا عنوان إلكتروني: لا صفحة لفتحها.',
};
