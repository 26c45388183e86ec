import { describe, expect, it } from 'vitest';
import { quotationMarksOf } from '../../../core/language/quotation-marks.ts';

const marks = (text: string) =>
  quotationMarksOf(text).map(({ start, end }) => text.slice(start, end));

describe('quotation marks', () => {
  it.each([
    ['“yes”', ['“', '”']],
    ['"yes"', ['"', '"']],
    ['« oui »', ['«', '»']],
    ['„ja“', ['„', '“']],
    ['»ja«', ['»', '«']],
    ['״כן״', ['״', '״']],
    ["``yes''", ['``', "''"]],
  ])('are seen in %s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it.each(["Israel's", 'Israel’s', "didn't", 'l’accord', "נג'יב", 'Sa’ar', '’90s'])(
    'are not the apostrophe of %s',
    (text) => expect(marks(text)).toEqual([]),
  );

  it.each(['צה"ל', 'צה״ל', 'צה”ל', 'ארה"ב', 'דו"ח', 'דו"חות', 'ביוניפי"ל', 'צה"ליים', 'מנכ"לית'])(
    'are not the gershayim of %s',
    (text) => expect(marks(`לפי ${text} היום`)).toEqual([]),
  );

  it.each(['ב"הארץ"', 'ש“עצם ההתחייבות”', 'וכי "לא"', 'ל״מעריב״'])(
    'open after the Hebrew prefix of %s',
    (text) => expect(marks(text)).toHaveLength(2),
  );

  it('keep a lone mark between letters of other scripts apart from gershayim', () => {
    expect(marks('6" pipe')).toEqual(['"']);
  });
});
