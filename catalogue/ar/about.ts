import type { AboutTexts } from '../about.ts';

export const about: AboutTexts = {
  dossier: {
    version: (version) => `الإصدار ${version}`,
    reviewed: (when) => `آخر مراجعة في ${when}`,
    changedSince: 'وقد عُدّل بعد ذلك: انظر أدناه.',
    author: (who) => `كتبه: ${who}`,
    method: 'كيف كُتب',
    changes: 'ما تغيّر فيه',
  },

  extension: {
    changes: 'ما تغيّر في Sidelight',
    releases: [{ version: '0.1.0', says: 'الإصدار الأول.' }],
  },

  privacy: {
    title: 'ما يخرج من هذا الجهاز',
    nothing:
      'لا شيء. تُقرأ الصفحات وتُكتب الملاحظات في متصفحك، وجاء الملف مع Sidelight. وحده الرابط الذي تفتحه بنفسك يقود إلى الشبكة، من دون أن يذكر من أين أتيت.',
  },

  report: {
    title: 'الإبلاغ عن خطأ',
    intro: 'لا يرسل Sidelight شيئًا. يُعدّ نصًا ترسله بنفسك إلى من أعطاك Sidelight.',
    which: 'أي ملاحظة؟',
    whole: 'الملاحظات كلها',
    what: 'ما الخطأ، وكيف عرفت ذلك؟',
    text: 'النص المعدّ للإرسال',
    copy: 'نسخ النص',
    copied: 'نُسخ. ولم يُرسل شيء.',
    notCopied: 'لم يسمح المتصفح بذلك. النص محدد: انسخه من مكانه.',
    lines: {
      title: 'خطأ في ملاحظات Sidelight',
      page: 'الصفحة',
      note: 'الملاحظة',
      versions: 'الملف والإصدار',
      what: 'ما الخطأ',
    },
  },

  news: {
    extension: 'الجديد في Sidelight',
    dossier: 'الجديد في هذا الملف',
    close: 'إغلاق',
  },
};
