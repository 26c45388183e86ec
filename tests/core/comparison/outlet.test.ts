import { describe, expect, it } from 'vitest';
import { outletNameOf, outletOf } from '../../../core/comparison/outlet.ts';
import { articleOf } from '../../support/library.ts';

const article = (name: string | null, address: string) => ({
  ...articleOf(address, 'Talks.'),
  outlet: name === null ? null : { value: name, from: 'meta' as const },
});

describe('an outlet', () => {
  it.each([
    ['The Daily Example', 'https://www.daily.example/1', 'The Daily Example'],
    ['עיתון לדוגמה', 'https://daily.example/1', 'עיתון לדוגמה'],
    ['وكالة المثال', 'https://مثال.إختبار/1', 'وكالة المثال'],
    ['Политика', 'https://daily.example/1', 'Политика'],
    ['Le Quotidien – Политика', 'https://daily.example/1', 'Le Quotidien – Политика'],
    [null, 'https://www.daily.example/1', 'daily.example'],
    [null, 'about:blank', null],
    ['Pasted', '', 'Pasted'],
  ])('is called by its name, else by its host: %s', (name, address, called) => {
    expect(outletOf(article(name, address))).toBe(called);
  });

  it.each([
    ['a word of two alphabets', '\u0430pnews.com', 'https://news.example/1', 'news.example'],
    ['Greek among Latin', 'The D\u03B1ily', 'https://daily.example/1', 'daily.example'],
    ['a host of other letters', 'AP News', 'https://\u0430pnews.com/1', 'xn--pnews-3ve.com'],
    ['AP in Cyrillic', '\u0410\u0420', 'https://\u0430\u0440.com/1', 'xn--80a6a.com'],
    ['BBC in Cyrillic', '\u0412\u0412\u0421', 'https://xn--b1abc.example/1', 'xn--b1abc.example'],
    ['ANA in Greek', '\u0391\u039D\u0391', 'https://xn--mxa.example/1', 'xn--mxa.example'],
  ])('that may look like another is called by its host too: %s', (_, name, address, host) => {
    const odd = article(name, address);
    expect(outletOf(odd)).toBe(`${name} (${host})`);
    expect(outletNameOf(odd)).toBe(name);
  });

  it('without a name stands under its host as machines write it', () => {
    expect(outletOf(article(null, 'https://\u0430pnews.com/1'))).toMatch(/^xn--/);
  });
});
