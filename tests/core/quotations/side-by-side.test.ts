import { expect, it } from 'vitest';
import { quotationsIn } from '../../support/quotations.ts';

// Headlines or posters in a row: nothing is told between them, whatever the next one says.
it.each([
  ['en', '“The road is open again” “Mikati says” “There is no road left”'],
  ['fr', '« La route est de nouveau ouverte » « dit Mikati » « Il n’y a plus de route »'],
  ['ar', '«الطريق مفتوح من جديد» «قال ميقاتي» «لم يبق أي طريق هنا»'],
  ['he', '“הכביש פתוח שוב היום” “אמר מיקאתי” “לא נשאר כאן שום כביש”'],
] as const)(
  'a quotation is not told of by what stands in the marks beside it: %s',
  (language, text) => {
    const [first] = quotationsIn(language, text);
    expect(first?.text.length).toBeGreaterThan(10);
    expect(first?.speaker).toBeNull();
  },
);
