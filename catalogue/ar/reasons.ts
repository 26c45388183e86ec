import type { ReasonTexts } from '../reasons.ts';

export const reasons: ReasonTexts = {
  speaks: { for: 'يؤيد', against: 'يخالف', neither: 'لوحظ أيضًا' },
  reasons: {
    date: 'التاريخ',
    sides: 'ذكر الطرفين كليهما',
    subject: 'ما تتحدث عنه',
    actors: 'أشخاص وجهات من تلك الأيام',
    neighbour: 'كلمات تخص موضوعًا آخر',
    headline: 'كلمات في العنوان',
    share: 'حصة الموضوع من النص',
  },
  missing: {
    date: 'لا تاريخ مناسبًا',
    sides: 'لم يُذكر الطرفان معًا',
    subject: 'لا حديث عن الموضوع',
    actors: 'لم يُذكر أحد من تلك الأيام',
    neighbour: 'لا كلمات تخص موضوعًا آخر',
    headline: 'العنوان لا يتحدث عنه',
    share: 'قليل من النص يتناوله',
  },
  dayNamed: 'يوم من تلك الأيام، مذكور في النص',
  none: 'لم تكفِ كلمات الصفحة وتاريخها لترجيح جواب.',
};
