import { describe, expect, it } from 'vitest';
import { openMarkup, openPage, readArticle } from './open-page.ts';

const ADDRESS = 'https://quaycourier.example/bridge';

describe('metadata', () => {
  it('comes from JSON-LD, references and arrays included, with the title as shown', () => {
    const { blocks, extent, address, ...metadata } = readArticle(
      openPage('semantic-article'),
      ADDRESS,
    );
    expect(metadata).toEqual({
      title: { value: 'Harbour bridge to reopen in spring', from: 'visible-text' },
      outlet: { value: 'The Quay Courier', from: 'json-ld' },
      language: { value: 'en', from: 'meta' },
      byline: { value: 'Ada Lindqvist, Tomas Reyl', from: 'json-ld' },
      published: { value: '2024-10-31', from: 'json-ld' },
    });
  });

  it('survives JSON-LD that is broken, hostile or about other articles', () => {
    const article = readArticle(openPage('hostile-json-ld'), 'https://courrier.example/marche?a=1');
    expect(article.title?.value).toBe('Le marché déménage');
    expect(article.published).toEqual({ value: '2024-10-31', from: 'json-ld' });
    expect(article.byline?.value).toBe('Inès Caron');
    expect(article.outlet).toEqual({ value: 'Le Courrier', from: 'json-ld' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['rtl-ar', 'ar', 'visible-text', 'visible-text'],
    ['rtl-he', 'he', 'meta', 'visible-text'],
  ])('finds language and date of %s in what it shows', (name, language, said, dated) => {
    const article = readArticle(openPage(name), ADDRESS);
    expect(article.language).toEqual({ value: language, from: said });
    expect(article.published).toEqual({ value: '2024-10-31', from: dated });
  });

  it('names the host where a page names no outlet', () => {
    const { outlet } = readArticle(openPage('div-soup'), 'https://www.valleypost.example/a');
    expect(outlet).toEqual({ value: 'valleypost.example', from: 'address' });
  });

  it.each([
    ['<meta property="article:published_time" content="2024-11-02T23:59:00-05:00">', '', 'meta'],
    ['<meta name="pubdate" content="20241102">', '', 'meta'],
    [
      '',
      '<article><header><time datetime="2024-11-02">Saturday</time></header></article>',
      'time-element',
    ],
    ['', '<p class="dateline">November 2nd, 2024, 10:15 GMT</p>', 'visible-text'],
    ['', '<p class="dateline">2 novembre 2024</p>', 'visible-text'],
    ['', '<p class="dateline">2. November 2024, 7 Uhr</p>', 'visible-text'],
    ['', '<p class="dateline">sábado, 2 de noviembre de 2024</p>', 'visible-text'],
    ['', '<p class="dateline">٢ نوفمبر ٢٠٢٤</p>', 'visible-text'],
    ['', '<p class="dateline">שבת, 2 בנובמבר 2024</p>', 'visible-text'],
    ['', '<p class="dateline">02.11.2024</p>', 'visible-text'],
    [
      '',
      '<h1>T</h1><p id="line">By our staff. Saturday 2 November 2024, 10.40am</p>',
      'visible-text',
    ],
    ['', '<h1>T</h1><p>القاهرة</p><p>السبت 2 نوفمبر 2024</p>', 'visible-text'],
    ['', '<h1>T</h1><div>שבת, 2 בנובמבר 2024, 10:40</div>', 'visible-text'],
  ])('reads the day of publication from %s%s', (head, body, from) => {
    const page = openMarkup(`<head><title>T</title>${head}</head><body>${body}</body>`);
    expect(readArticle(page, ADDRESS).published).toEqual({ value: '2024-11-02', from });
  });

  it('reads the day of publication from the address when the page gives none', () => {
    const { published } = readArticle(openMarkup('<p>x</p>'), 'https://a.example/2024/11/02/x');
    expect(published).toEqual({ value: '2024-11-02', from: 'address' });
  });

  it.each([
    '<p class="dateline">11/2/2024</p>',
    '<p class="dateline">31 February 2024</p>',
    '<aside class="related"><time datetime="2019-01-01">old</time></aside>',
    '<meta name="date" content="yesterday">',
    '<h1>T</h1><p>The bridge was closed on 2 November 2019.</p>',
  ])('says nothing of the day rather than guess: %s', (body) => {
    const page = openMarkup(`<html lang="en"><body>${body}</body></html>`);
    expect(readArticle(page, ADDRESS).published).toBeNull();
  });

  it('takes no script of endless size or depth', () => {
    const deep = `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`;
    const page = openMarkup(
      `<title>T</title><script type="application/ld+json">${deep}</script><script type="application/ld+json">${' '.repeat(900_000)}</script><p>x</p>`,
    );
    expect(readArticle(page, ADDRESS).title?.value).toBe('T');
  });
});
