import { countryNamesIn } from '../names.ts';
import { pluralsIn } from '../plural.ts';
import type { WelcomeTexts } from '../welcome.ts';

const plural = pluralsIn('ar-LB-u-nu-latn');
const outlets = (n: number) =>
  plural(n, {
    zero: 'لا وسائل',
    one: 'وسيلة واحدة',
    two: 'وسيلتان',
    few: '# وسائل',
    many: '# وسيلة',
    other: '# وسيلة',
  });

/** The first-run page. */
export const welcome: WelcomeTexts = {
  title: 'الخبر وإلى جانبه سياقه',
  standfirst:
    'حين تقرأ مقالًا عن موضوع لدى Sidelight ملف عنه، تظهر إلى جانبه ملاحظات موثقة المصادر: أبرز الوقائع، ومن يُقتبس عنهم، وما كان موضع خلاف، وما جاء بعده.',
  demo: {
    title: 'جرّبه هنا',
    explained:
      'خبر مُتخيَّل وملاحظاته. اضغط جملة معلَّمة تصل إلى ملاحظتها، أو زر الملاحظة تصل إلى جملتها. أما في الصفحات فتبقى العلامات متوقفة حتى تشغّلها.',
    article: 'الخبر',
    notes: 'ملاحظاته',
    invented: 'كل ما هنا مُتخيَّل.',
  },
  choose: 'أين تريد أن يقرأ Sidelight؟',
  chooseExplained:
    'اختر وسائل الإعلام التي تقرؤها. يقرأ Sidelight صفحاتها ولا يقرأ غيرها. ويمكنك تغيير ذلك متى شئت.',
  search: 'البحث عن وسيلة أو بلد',
  nothingFound:
    'لا وسيلة بهذا الاسم في القائمة. لكن «قراءة هذه الصفحة» في شريط الأدوات يعمل في كل موقع.',
  country: countryNamesIn('ar', 'دولية'),
  wholeCountry: (country) => `كل ما في القائمة: ${country}`,
  chosen: (n) =>
    plural(n, {
      zero: 'لم تُختر أي وسيلة',
      one: 'اختيرت وسيلة واحدة',
      two: 'اختيرت وسيلتان',
      few: 'اختيرت # وسائل',
      many: 'اختيرت # وسيلة',
      other: 'اختيرت # وسيلة',
    }),
  ofCountry: (chosen, all) => (chosen === 0 ? outlets(all) : `${chosen} من ${all}`),
  allow: (n) =>
    plural(n, {
      zero: 'السماح',
      one: 'السماح بقراءة وسيلة واحدة',
      two: 'السماح بقراءة وسيلتين',
      few: 'السماح بقراءة # وسائل',
      many: 'السماح بقراءة # وسيلة',
      other: 'السماح بقراءة # وسيلة',
    }),
  allowExplained: 'يسألك المتصفح مرة واحدة عنها كلها.',
  allowed: 'مسموح',
  allowedAll: (n) => {
    const next = 'افتح مقالًا هناك: يظهر عدد الملاحظات على زر شريط الأدوات.';
    return plural(n, {
      zero: 'لم يُسمح بقراءة أي وسيلة.',
      one: `سُمح بقراءة وسيلة واحدة. ${next}`,
      two: `سُمح بقراءة وسيلتين. ${next}`,
      few: `سُمح بقراءة # وسائل. ${next}`,
      many: `سُمح بقراءة # وسيلة. ${next}`,
      other: `سُمح بقراءة # وسيلة. ${next}`,
    });
  },
  refused: 'لم يُسمح بشيء. ويبقى «قراءة هذه الصفحة» في شريط الأدوات يعمل في كل موقع.',
  privacy: {
    title: 'الخصوصية',
    lines: [
      'تُقرأ كل صفحة على جهازك هذا، ولا يخرج منه شيء عما تقرأ.',
      'لا حساب ولا خادم ولا تتبع ولا قائمة بما تقرأ.',
      'لا يُحفظ مقال إلا إذا حفظته أنت، ويمكنك حذفه.',
    ],
  },
};
