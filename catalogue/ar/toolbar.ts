import { pluralsIn } from '../plural.ts';
import type { ToolbarTexts } from '../toolbar.ts';

const plural = pluralsIn('ar-LB-u-nu-latn');

/** The toolbar's button and the page's menu, which the background writes. */
export const toolbar: ToolbarTexts = {
  count: (n) =>
    plural(n, {
      zero: 'لا ملاحظات على هذه الصفحة',
      one: 'ملاحظة واحدة على هذه الصفحة',
      two: 'ملاحظتان على هذه الصفحة',
      few: '# ملاحظات على هذه الصفحة',
      many: '# ملاحظة على هذه الصفحة',
      other: '# ملاحظة على هذه الصفحة',
    }),
  off: 'الملاحظات متوقفة هنا',
  chosen: 'الملاحظة على الجملة التي اخترتها: افتح Sidelight لقراءتها',
  saved: 'حُفظت للمقارنة',
  refused: 'لم ينجح ذلك: افتح Sidelight لمعرفة السبب',
  menu: {
    look: 'قراءة هذه الصفحة',
    save: 'حفظ هذه الصفحة',
  },
};
