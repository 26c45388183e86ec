import { pluralsIn } from '../plural.ts';
import type { SettingsTexts } from '../settings.ts';

const plural = pluralsIn('ar-LB-u-nu-latn');

/** The settings page, and what the popup shares with it. */
export const settings: SettingsTexts = {
  title: 'الإعدادات',
  undo: 'تراجع',
  undoLabel: (what) => `تراجع: ${what}`,

  shortcuts: {
    title: 'الاختصارات',
    names: {
      'toggle-notes': 'تشغيل الملاحظات في هذا الموقع أو إيقافها',
      'open-panel': 'فتح الملاحظات',
      'next-mark': 'الجملة المعلَّمة التالية',
      'previous-mark': 'الجملة المعلَّمة السابقة',
      'save-page': 'حفظ هذه الصفحة',
    },
    unset: 'غير محدد',
    change: 'تغييرها في المتصفح',
    refused: 'لم يفتح المتصفح صفحة الاختصارات. ابحث عنها في صفحة الإضافات.',
  },

  notes: {
    title: 'الملاحظات والعلامات',
    everywhere: 'الملاحظات في كل مكان',
    everywhereExplained: 'حين تتوقف لا تُقرأ أي صفحة في أي موقع.',
    marks: 'علامات في النص',
    marksExplained: 'تُعلَّم الجمل التي تتحدث عنها الملاحظات. اضغط جملة لقراءة ملاحظتها.',
  },

  access: {
    title: 'المواقع التي يقرؤها Sidelight',
    explained: 'يقرأ Sidelight صفحات هذه المواقع، ولا يقرأ سواها إلا إذا طلبت ذلك.',
    none: 'لا مواقع حتى الآن.',
    everySite: 'كل المواقع',
    takeBack: 'سحب الإذن',
    takeBackLabel: (site) => `سحب الإذن: ${site}`,
    takenBack: (site) => `سُحب الإذن بقراءة ${site}.`,
    allowedAgain: (site) => `أُعيد الإذن بقراءة ${site}.`,
  },

  off: {
    title: 'ما أُوقف',
    sites: 'مواقع',
    pages: 'صفحات، حتى يُغلق المتصفح',
    none: 'لم يُوقف أي موقع ولا أي صفحة.',
    on: 'تشغيل',
    onLabel: (what) => `تشغيل: ${what}`,
    switchedOn: (what) => `عادت الملاحظات إلى ${what}.`,
    switchedOff: (what) => `أُوقفت الملاحظات في ${what}.`,
  },

  data: {
    title: 'ما يُحفظ',
    saved: (n) =>
      plural(n, {
        zero: 'لا مقالات محفوظة.',
        one: 'مقال محفوظ واحد',
        two: 'مقالان محفوظان',
        few: '# مقالات محفوظة',
        many: '# مقالًا محفوظًا',
        other: '# مقال محفوظ',
      }),
    explained:
      'تبقى المقالات التي تحفظها في هذا المتصفح حتى تحذفها. وما سواها مما تقرأ يُنسى حين يُغلق المتصفح.',
  },

  privacy: {
    title: 'ما يخرج من هذا الجهاز',
    lines: [
      'لا شيء. تُقرأ الصفحات هنا، ولا يُسمح حتى لصفحاتنا هذه بالاتصال بأي شبكة.',
      'المصدر الذي تفتحه يفتحه المتصفح، ولا يذكر من أين أتيت.',
    ],
  },

  about: {
    title: 'حول',
    version: (version) => `Sidelight ${version}`,
    dossier: (version, asOf) => `الإصدار ${version}، حتى ${asOf}`,
  },
};
