import type { NoteTexts } from '../catalogue.ts';

/** How a quotation's words on the page differ from those on record. */
export const drift: NoteTexts['drift'] = {
  title: 'تبدل الصياغة',
  short: 'الصياغة',
  kind: {
    drift: 'الصياغة هنا تختلف عن أفضل صياغة موثقة.',
    garble: 'الصياغة هنا تختلف عن المصدر؛ وما جرى مشروح أدناه.',
    attribution: 'هذا الكلام في الملف منسوب إلى غيره.',
  },
  kinds: {
    trimmed: 'كلمات محذوفة من دون ما يدل على موضعها',
    added: 'كلمات مضافة',
    reordered: 'كلمات بترتيب آخر',
    reworded: 'كلمات محل أخرى',
    'number-changed': 'رقم تغيّر',
    'negation-gained': 'نفي ليس في المصدر',
    'negation-lost': 'نفي في المصدر سقط هنا',
    'roles-changed': 'طرف في مكان آخر، أو فاعل لما وقع عليه',
    'other-speaker': 'منسوب إلى شخص آخر',
    paraphrase: 'قليل من كلمات المصدر: إعادة صياغة بين علامتي اقتباس أو ترجمة أخرى',
  },
  how: 'أوجه الاختلاف:',
  best: 'أفضل صياغة موثقة',
  page: 'كما وردت في هذه الصفحة',
  onlyBest: 'ليس في هذه الصفحة',
  onlyPage: 'في هذه الصفحة فقط',
  why: 'ما الذي جرى',
};
