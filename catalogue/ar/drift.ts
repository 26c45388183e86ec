import type { NoteTexts } from '../catalogue.ts';

/** How a quotation's words on the page differ from those on record. */
export const drift: NoteTexts['drift'] = {
  title: 'اختلاف الصياغة',
  short: 'الصياغة',
  kind: {
    drift: 'الصياغة هنا تختلف عن أفضل صياغة موثقة.',
    garble: 'الصياغة هنا تختلف عن المصدر؛ وما حدث مشروح أدناه.',
    attribution: 'هذا الكلام في الملف منسوب إلى غيره.',
  },
  kinds: {
    trimmed: 'أقصر من المصدر، من دون ما يدل على موضع الاختصار',
    added: 'كلمات مضافة',
    reordered: 'كلمات بترتيب آخر',
    reworded: 'كلمات حلّت محل أخرى',
    'number-changed': 'رقم تغيّر',
    'negation-gained': 'نفي ليس في المصدر',
    'negation-lost': 'نفي ورد في المصدر وغاب هنا',
    'roles-changed': 'تبدّل الفاعل أو مَن وقع عليه الفعل',
    'other-speaker': 'منسوب إلى شخص آخر',
    paraphrase: 'قليل من كلمات المصدر: إعادة صياغة بين علامتي اقتباس أو ترجمة أخرى',
  },
  how: 'أوجه الاختلاف:',
  best: 'أفضل صياغة موثقة',
  page: 'كما وردت في هذه الصفحة',
  onlyBest: 'ليس في هذه الصفحة',
  onlyPage: 'في هذه الصفحة فقط',
  why: 'ما الذي حدث',
};
