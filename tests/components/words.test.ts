import { describe, expect, it } from 'vitest';
import { groupedReasons } from '../../components/notes/grouped-reasons.ts';
import { stretchesOf } from '../../components/notes/stretches.ts';
import { webAddress } from '../../components/parts/web-address.ts';
import { readableText } from '../../core/language/readable-text.ts';
import { bestWording, comparison, drift, printedWording } from './quoted-fixture.ts';

describe('compared wordings', () => {
  it('keep every character of both', () => {
    const best = stretchesOf(bestWording, comparison, 'best');
    const page = stretchesOf(printedWording, comparison, 'page');
    expect(best.map(({ text }) => text).join('')).toBe(bestWording);
    expect(page.map(({ text }) => text).join('')).toBe(printedWording);
  });

  it('mark what the other lacks', () => {
    const marked = (side: 'best' | 'page', text: string) =>
      stretchesOf(text, comparison, side)
        .filter(({ differs }) => differs)
        .map((stretch) => stretch.text);
    expect(marked('best', bestWording)).toEqual([
      'enough',
      'was',
      '24',
      'that justified',
      'sending',
    ]);
    expect(marked('page', printedWording)).toEqual([
      'sufficient',
      'has been',
      'twenty-four',
      'to warrant sending',
      'to',
    ]);
  });

  it('work in Arabic and Hebrew', () => {
    const arabic = drift[1];
    if (!arabic) throw new Error('the fixture has lost its Arabic quotation');
    expect(stretchesOf(arabic.page, arabic.comparison, 'page').at(-1)).toEqual({
      text: 'قريبا',
      differs: true,
    });
    const hebrew = stretchesOf(
      'דובר צה"ל אמר',
      [
        { kind: 'same', words: 'דובר צה"ל' },
        { kind: 'added', words: 'אמר' },
      ],
      'page',
    );
    expect(hebrew.at(-1)).toEqual({ text: 'אמר', differs: true });
  });

  it('mark nothing where the comparison was made of another text', () => {
    expect(stretchesOf('Something else', comparison, 'page')).toEqual([
      { text: 'Something else', differs: false },
    ]);
  });
});

describe('a page’s words', () => {
  it('cannot turn the text around them', () => {
    expect(readableText('a\u202Eb\u2069c\u2067d\u202C')).toBe('a\uFFFDbcd');
    expect(readableText('x\u{E0041}y')).toBe('x\uFFFDy');
  });

  it('show what has no width where it stands in a word, and nowhere else', () => {
    expect(readableText('cease\u200Bfire dr\u2060aft p\u200Dlan \uFEFFtalks\u200B')).toBe(
      'cease\uFFFDfire dr\uFFFDaft p\uFFFDlan \uFEFFtalks\u200B',
    );
    expect(readableText('הפ\u200Bסקת אש، هد\uFEFFنة')).toBe('הפ\uFFFDסקת אש، هد\uFFFDنة');
  });

  it.each([
    ['a decomposed accent', 'Cafe\u0301\u200Bs'],
    ['an accent before a joiner', 'Cafe\u0301\u200Ds'],
    ['niqqud', 'הַפְ\u200Bסָקַת'],
    ['tashkeel', 'هُدْ\u2060نَة'],
  ])('show it after %s too', (_, text) => {
    expect(readableText(text)).toBe(text.replace(/\u200B|\u200D|\u2060/, '\uFFFD'));
  });

  it('keep the marks that Hebrew, Arabic and emoji rightly use', () => {
    const text = 'צה״ל\u200F! مي\u200Cخواهم مِي\u200Cخواهم \u{1F468}\u200D\u{1F467}';
    expect(readableText(text)).toBe(text);
  });
});

describe('an address of a source', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//x', ''])(
    '%s is no link',
    (address) => expect(webAddress(address)).toBeNull(),
  );

  it('is a link when it is the web’s', () => {
    expect(webAddress('https://example.org/a')).toBe('https://example.org/a');
    expect(webAddress(null)).toBeNull();
  });
});

describe('reasons', () => {
  it('of one kind and direction are told once, with each word once', () => {
    const place = (block: number) => ({ block, start: 0, end: 9 });
    const grouped = groupedReasons([
      { kind: 'sides', speaks: 'for', words: ['Israel', 'Hezbollah'], in: null },
      { kind: 'date', speaks: 'for', words: ['2024-10-31'], in: null },
      { kind: 'sides', speaks: 'for', words: ['Israel', 'ישראל', 'إسرائيل'], in: place(2) },
      { kind: 'sides', speaks: 'against', words: [], in: null },
    ]);
    expect(grouped).toEqual([
      {
        kind: 'sides',
        speaks: 'for',
        words: ['Israel', 'Hezbollah', 'ישראל', 'إسرائيل'],
        in: place(2),
      },
      { kind: 'date', speaks: 'for', words: ['2024-10-31'], in: null },
      { kind: 'sides', speaks: 'against', words: [], in: null },
    ]);
  });
});
