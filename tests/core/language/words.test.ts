import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../core/language/words.ts';

const formsIn = (text: string) => wordsOf(text).map(({ form }) => form);

describe('words of a text', () => {
  it.each([
    ['The mayor said: "No." (Twice!)', ['the', 'mayor', 'said', 'no', 'twice']],
    ['Selby’s bridge isn’t Maro‘s', ['selby', 'bridge', 'isnt', 'maro', 's']],
    ['l’école d’Ana, naïve café', ['ecole', 'ana', 'naive', 'cafe']],
    ['a well-known 60-day plan…', ['a', 'well', 'known', '60', 'day', 'plan']],
    ['דובר צה"ל אמר: "לא", ב"הארץ"', ['דובר', 'צהל', 'אמר', 'לא', 'ב', 'הארץ']],
    ['דו״חות של רה”מ', ['דוחות', 'של', 'רהמ']],
    ['قال الوزيرُ: «إنّ الأمر»، ثم مضى', ['قال', 'الوزير', 'ان', 'الامر', 'ثم', 'مضي']],
    ['x²y mixed אבgd ١٢٣', ['x²y', 'mixed', 'אבgd', '123']],
    ['say“quoted”words"again', ['say', 'quoted', 'words', 'again']],
  ])('%s', (text, forms) => {
    expect(formsIn(text)).toEqual(forms);
  });

  it('stand where they stand in the text', () => {
    const text = '«L’eau monte», dit-il. אמר צה"ל';
    const printed = wordsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(printed).toEqual(['eau', 'monte', 'dit', 'il', 'אמר', 'צה"ל']);
  });
});
