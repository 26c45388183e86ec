import { describe, expect, it } from 'vitest';
import { addressOfWords } from '../../../core/comparison/text-fragment.ts';

const PAGE = 'https://daily.example/a';

describe('addressOfWords', () => {
  it.each([
    ['a cease-fire, they said & hoped', 'a%20cease%2Dfire%2C%20they%20said%20%26%20hoped'],
    ['هدنة', '%D9%87%D8%AF%D9%86%D8%A9'],
    ['צה"ל', '%D7%A6%D7%94%22%D7%9C'],
  ])('names %s exactly', (words, text) => {
    expect(addressOfWords(PAGE, words)).toBe(`${PAGE}#:~:text=${text}`);
  });

  it('names a long passage by its first and last words', () => {
    const words = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ');
    expect(addressOfWords(PAGE, words)).toBe(
      `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59`,
    );
  });

  it('keeps the page’s own fragment, and takes the place of another text', () => {
    expect(addressOfWords(`${PAGE}#live:~:text=old`, 'new')).toBe(`${PAGE}#live:~:text=new`);
  });

  it('writes half a character without failing', () => {
    expect(addressOfWords(PAGE, 'a \ud83d b')).toBe(`${PAGE}#:~:text=a%20%EF%BF%BD%20b`);
  });

  it.each(['', 'javascript:alert(1)', 'file:///a.html'])('gives no link for %j', (address) => {
    expect(addressOfWords(address, 'words')).toBeNull();
  });
});
