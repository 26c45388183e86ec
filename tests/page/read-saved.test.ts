import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lighten } from '../../core/imports/lighten.ts';
import { readSaved } from '../../page/read-saved.ts';
import { openMarkup, openPage, readArticle } from './open-page.ts';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/pages/${name}.html`), 'utf8');

describe('a saved page', () => {
  it.each(['semantic-article', 'rtl-ar', 'rtl-he', 'live-blog-ar', 'amp', 'paywalled-stub'])(
    '%s is read as the reader reads it in a tab, also when it was made lighter',
    (name) => {
      const address = 'https://quaycourier.example/bridge';
      const expected = readArticle(openPage(name), address);
      const html = fixture(name);
      expect(readSaved(openMarkup(html), address)).toEqual({ article: expected });
      expect(readSaved(openMarkup(lighten(html)), address)).toEqual({
        article: expected,
      });
    },
  );

  it('is known by the address it gives itself, where the file tells none', () => {
    const link = '<link rel="canonical" href="https://quaycourier.example/own">';
    const html = fixture('rtl-he').replace('<head>', `<head>${link}`);
    const read = readSaved(openMarkup(html), null);
    expect(read).toMatchObject({ article: { address: 'https://quaycourier.example/own' } });
    const script = html.replace('https://quaycourier.example/own', 'javascript:alert(1)');
    expect(readSaved(openMarkup(script), null)).toMatchObject({
      article: { address: '' },
    });
  });

  it.each([
    ['list-of-articles', fixture('section-front')],
    ['no-article', '<html><body></body></html>'],
    ['no-article', ''],
  ])('is refused as %s', (problem, html) => {
    expect(readSaved(openMarkup(html), 'https://a.example/')).toEqual({ problem });
  });
});
