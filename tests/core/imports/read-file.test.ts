import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { found, mhtmlOf, warcOf, zipOf } from '../../support/archives.ts';

const PAGES = {
  en: '<!doctype html><html lang="en"><title>Talks</title><p>The talks went on.</p></html>',
  ar: '<!doctype html><html lang="ar"><title>محادثات</title><p>استمرت المحادثات.</p></html>',
  he: '<!doctype html><html lang="he"><title>שיחות</title><p>השיחות נמשכו בצה״ל.</p></html>',
};

describe.each(Object.entries(PAGES))('a page in %s', (language, html) => {
  const address = `https://${language}.example/talks`;

  it('is found in a file of its own, in whatever encoding', async () => {
    expect(await found('talks.html', html)).toMatchObject({
      items: [{ name: 'talks.html', kind: 'page', page: { html, address: null, savedOn: null } }],
      shares: [1],
    });
    const utf16 = new Blob([Uint8Array.from([0xff, 0xfe]), Buffer.from(html, 'utf16le')]);
    expect((await found('talks.htm', utf16)).items).toMatchObject([{ page: { html } }]);
  });

  it('says where and when SingleFile saved it', async () => {
    const comment = `<!--\n Page saved with SingleFile \n url: ${address} \n saved date: Thu Oct 31 2024 18:02:11 GMT+0200 (Central European Standard Time)\n-->`;
    const saved = html
      .replace('<html', `${comment}<html`)
      .replace('<!doctype html>', '<!DOCTYPE html> ');
    expect((await found('talks.html', saved)).items).toMatchObject([
      {
        page: {
          address,
          savedOn: 'Thu Oct 31 2024 18:02:11 GMT+0200 (Central European Standard Time)',
        },
      },
    ]);
  });

  it('is found in MHTML, without its frames', async () => {
    const { items } = await found('talks.mhtml', mhtmlOf(html, address));
    expect(items).toMatchObject([{ kind: 'page', page: { address } }]);
    const [item] = items;
    const text = item?.kind === 'page' ? item.page.html : '';
    expect(text.replaceAll('\r', '').trim()).toBe(html);
  });

  it('is found in WARC, packed or not, and in WACZ', async () => {
    const captures = [
      { url: address, html },
      { url: `${address}/packed`, html, encoding: 'gzip' as const },
      { url: `${address}/brotli`, html, encoding: 'br' as const },
      { url: `${address}/unpacked`, html, encoding: 'br' as const, isUnpacked: true as const },
      { url: `${address}/picture.png`, html: 'PNG', type: 'image/png' },
      { url: `${address}/gone`, html, status: 404 },
    ];
    const expected = [
      { name: address, page: { html, address, savedOn: '2024-10-31T12:00:00Z' } },
      { name: `${address}/packed`, page: { html } },
      { name: `${address}/brotli`, page: { html } },
      { name: `${address}/unpacked`, page: { html } },
    ];
    expect((await found('talks.warc.gz', warcOf(captures))).items).toMatchObject(expected);
    expect((await found('talks.warc', warcOf(captures, false))).items).toMatchObject(expected);
    const wacz = await zipOf({
      'archive/data.warc.gz': warcOf(captures),
      'datapackage.json': '{}',
    });
    expect((await found('talks.wacz', wacz)).items).toMatchObject(expected);
    const outer = await zipOf({ 'one.wacz': wacz });
    expect((await found('all.zip', outer)).items).toMatchObject(expected);
  });
});

describe('an archive of many', () => {
  it('gives its pages one after the other, and one line for each that fails', async () => {
    const zip = await zipOf({
      'en/talks.html': PAGES.en,
      'en/talks_files/style.css': 'p {}',
      '__MACOSX/en/._talks.html': 'x',
      'he/שיחות.html': PAGES.he,
      'broken.mhtml': 'no archive',
      'lines.ndjson': '{"title":"A"}\n\n{"title":"B"}\n',
      '../../etc/evil.html': PAGES.ar,
      'empty.html': '',
    });
    const { items, shares } = await found('pages.zip', zip);
    expect(items.map(({ name, kind }) => [name, kind])).toEqual([
      ['en/talks.html', 'page'],
      ['he/שיחות.html', 'page'],
      ['broken.mhtml', 'refused'],
      ['lines.ndjson:1', 'line'],
      ['lines.ndjson:3', 'line'],
      ['../../etc/evil.html', 'page'],
      ['empty.html', 'refused'],
    ]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('is refused in one line where nothing in it can be read', async () => {
    expect((await found('x.zip', await zipOf({ 'a.png': 'x' }))).items).toEqual([
      { name: 'x.zip', kind: 'refused', problem: 'empty' },
    ]);
    expect((await found('x.zip', await zipOf({ 'a.html': PAGES.en }, 'secret'))).items).toEqual([
      { name: 'a.html', kind: 'refused', problem: 'locked' },
    ]);
    expect(
      (await found('x.warc', warcOf([{ url: 'https://a.example/', html: '', status: 301 }]))).items,
    ).toEqual([{ name: 'x.warc', kind: 'refused', problem: 'no-article' }]);
  });

  it('tells what a server packed in a way that cannot be unpacked here', async () => {
    const warc = warcOf([
      { url: 'https://a.example/', html: 'x', encoding: 'zstd' },
      { url: 'https://b.example/', html: PAGES.en, encoding: 'br', cutTo: 30 },
      { url: 'https://c.example/', html: PAGES.en },
    ]);
    expect((await found('x.warc.gz', warc)).items).toMatchObject([
      { name: 'https://a.example/', problem: 'other-encoding' },
      { name: 'https://b.example/', problem: 'broken' },
      { name: 'https://c.example/', kind: 'page' },
    ]);
  });
});

describe('what was made to be too much', () => {
  it.each([
    ['a page', 'x.html.gz', () => new Blob([gzipSync(`<html>${' '.repeat(21_000_000)}`)])],
    ['a line', 'x.ndjson.gz', () => new Blob([gzipSync(`{"x":"${' '.repeat(21_000_000)}"}`)])],
    ['a page in a ZIP', 'x.zip', () => zipOf({ 'x.html': `<html>${' '.repeat(21_000_000)}` })],
    [
      'a record',
      'x.warc.gz',
      () => warcOf([{ url: 'https://a.example/', html: `<p>${' '.repeat(21_000_000)}` }]),
    ],
    [
      'a record packed with Brotli',
      'x.warc',
      () => {
        const html = `<p>${' '.repeat(21_000_000)}`;
        return warcOf([{ url: 'https://a.example/', html, encoding: 'br' }], false);
      },
    ],
    [
      'a record passed over',
      'x.warc.gz',
      () =>
        warcOf([{ url: 'https://a.example/', type: 'image/png', html: ' '.repeat(120_000_000) }]),
    ],
  ])(
    '%s is refused before all of it is unpacked',
    async (_, name, make) => {
      const { items } = await found(name, await make());
      expect(items).toMatchObject([{ kind: 'refused', problem: 'too-large' }]);
    },
    60_000,
  );

  it('is not followed deeper than an archive in an archive', async () => {
    let zip = await zipOf({ 'a.html': PAGES.en });
    for (const name of ['b.zip', 'c.zip']) zip = await zipOf({ [name]: zip });
    expect((await found('d.zip', zip)).items).toMatchObject([
      { name: 'a.html', problem: 'too-deep' },
    ]);
  });
});

describe('a file of another kind', () => {
  it.each([
    ['picture.png', '\u0089PNG'],
    ['letter.txt', 'Dear reader,'],
    ['mail.eml', 'From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain\n\nHello'],
  ])('%s is refused by its name and content', async (name, content) => {
    expect((await found(name, content)).items).toEqual([
      { name, kind: 'refused', problem: 'not-supported' },
    ]);
  });
});
