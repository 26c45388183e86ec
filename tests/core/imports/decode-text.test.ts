import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../core/imports/decode-text.ts';

const latin = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));
const declaring = (declaration: string) => latin(`<html><head>${declaration}<p>\xf9\xec\xe5\xed`);

describe('the encoding of a page', () => {
  it.each([
    '<meta charset="windows-1255">',
    "<META CHARSET = 'Windows-1255'>",
    '<meta charset=windows-1255>',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1255">',
  ])('is read from %s', (declaration) => {
    expect(decodeText(declaring(declaration))).toContain('שלום');
  });

  it('is what the server says, before what the page says', () => {
    expect(decodeText(declaring('<meta charset="utf-8">'), 'windows-1255')).toContain('שלום');
  });

  it('is looked for once, however often the page begins to say it', () => {
    const spaces = `${'<meta '.repeat(40)}charset=${' '.repeat(3_700)}!`;
    for (let time = 0; time < 50; time++) expect(decodeText(latin(spaces))).toBe(spaces);
  });
});
