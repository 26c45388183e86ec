import type { ArrangeTexts } from '../arrange.ts';

export const arrange: ArrangeTexts = {
  title: 'ترتيب الملاحظات',
  intro: 'أزل العلامة عما لا تحتاج إليه. اسحب الجزء من نقاطه، أو حرّكه بسهميه.',
  last: 'ما لم نتحقق منه، وسبب ظهور هذه الملاحظات، يبقيان في الآخر دائمًا.',
  up: (part) => `إلى أعلى: ${part}`,
  down: (part) => `إلى أسفل: ${part}`,
  moved: (part, place, of) => `${part}: الموضع ${place} من ${of}`,
  hidden: (part) => `${part}: جزء مخفي`,
  shown: (part) => `${part}: جزء ظاهر`,
  all: 'إظهار الكل من جديد',
  asFirst: 'كل الأجزاء ظاهرة من جديد بترتيبها الأول.',
  done: 'تم',
  hiddenParts: (parts) => `أخفيت: ${parts}`,
};
