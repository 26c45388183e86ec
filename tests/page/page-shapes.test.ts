import { describe, expect, it } from 'vitest';
import { readPage } from '../../page/read-page.ts';
import { openMarkup, openPage, readArticle } from './open-page.ts';

// Every shape of page that newsrooms publish, imitated with invented prose: what is the article in it.

const HARBOUR = 'https://quaycourier.example';
const VALLEY = 'https://valleypost.example';

function read(name: string, address = `${HARBOUR}/x`) {
  return readArticle(openPage(name), address);
}

function beginnings(name: string, address?: string): string[] {
  return read(name, address).blocks.map(({ text }) => text.slice(0, 22));
}

describe('an AMP page', () => {
  it('is read without its menus, advertisements and lists', () => {
    expect(beginnings('amp', 'https://amp.quaycourier.example/night-ferry')).toEqual([
      'The night ferry betwee',
      '“We should have done t',
      'While the work goes on',
    ]);
  });
});

describe('a print view', () => {
  it('is read without its buttons, its address and its copyright line', () => {
    const { blocks, title, published } = read('print-view-he');
    expect(title?.value).toBe('המעבורת תפליג שוב בלילה');
    expect(published).toEqual({ value: '2024-10-31', from: 'visible-text' });
    expect(blocks.map(({ text }) => text.slice(0, 12))).toEqual([
      'המעבורת בין ',
      '"היינו צריכי',
      'בזמן העבודה ',
    ]);
  });
});

describe('a live blog', () => {
  it('is read entry by entry, what stands above them first', () => {
    const { blocks, published } = read('live-blog', `${HARBOUR}/storm`);
    expect(published).toEqual({ value: '2024-10-30', from: 'json-ld' });
    expect(blocks.map(({ text, entry }) => [entry, text.slice(0, 14)])).toEqual([
      [undefined, 'A storm has re'],
      [1, 'Harbour closed'],
      [1, 'The harbour ma'],
      [1, '“No photograph'],
      [2, 'Trains stop'],
      [2, 'No train runs '],
      [3, 'A tree has fal'],
      [4, 'Good morning. '],
    ]);
  });

  it('is known by its timed entries where it does not say so', () => {
    const { blocks } = read('live-blog-ar');
    expect(blocks.map(({ text, entry }) => [entry, text.slice(0, 13)])).toEqual([
      [1, 'أغلقت إدارة ا'],
      [2, 'توقفت القطارا'],
      [3, 'سقطت شجرة على'],
      [4, 'صباح الخير. ه'],
    ]);
  });

  it('is nothing else: other articles have no entries', () => {
    for (const name of ['semantic-article', 'div-soup', 'unnamed-boxes', 'infinite-scroll']) {
      expect(read(name).blocks.every(({ entry }) => entry === undefined)).toBe(true);
    }
  });
});

describe('an endless page of articles', () => {
  it.each([
    ['/news/baker-wins-prize', 'Baker wins prize', '2024-09-02', 'A baker from the', 'Rosa Field'],
    ['/news/river-path-opens', 'River path opens', '2024-10-30', 'Walkers can foll', 'Tim Ashe'],
    [
      '/news/choir-looks-for-tenors',
      'Choir looks for ',
      '2024-10-29',
      'The choir of the',
      'Ada Moss',
    ],
  ])('gives the one that belongs to %s', (path, title, day, first, by) => {
    const { blocks, ...article } = read('infinite-scroll', VALLEY + path);
    expect(article.title?.value.slice(0, 16)).toBe(title);
    expect(article.published?.value).toBe(day);
    expect(article.byline?.value ?? by).toContain(by);
    expect(blocks[0]?.text.slice(0, 16)).toBe(first);
    expect(blocks).toHaveLength(3);
  });
});

describe('a single-page site', () => {
  it('is read by what it shows, not by what its first page said of itself', () => {
    const article = read('single-page-stale-he', 'https://emek.example/news/river');
    expect(article.title?.value).toBe('שביל הנהר נפתח אחרי שלוש שנים');
    expect(article.published).toEqual({ value: '2024-10-30', from: 'visible-text' });
    expect(article.byline).toBeNull();
    expect(article.extent).toBe('whole');
    expect(article.outlet?.value).toBe('דואר העמק');
    expect(article.blocks).toHaveLength(3);
  });
});

describe('a page behind a paywall', () => {
  it.each([
    ['paywall-by-words', 2],
    ['paywall-by-words-ar', 2],
    ['paywall-by-words-he', 2],
    ['paywalled-stub', 1],
  ])('%s is a stub, read without the offer', (name, count) => {
    const { extent, blocks } = read(name);
    expect(extent).toBe('stub');
    expect(blocks).toHaveLength(count);
  });
});

describe('a list of articles', () => {
  it.each([
    ['section-front', `${HARBOUR}/`],
    ['section-front-ar', 'https://mina.example/'],
    ['topic-listing-he', 'https://namal.example/topics/ceasefire'],
  ])('%s is never taken for one', (name, address) => {
    expect(readPage(openPage(name), address)).toEqual({ notArticle: 'list' });
  });

  it('is not what a short article with many links below it is', () => {
    const links = Array.from(
      { length: 30 },
      (_, at) => `<h3><a href="/a/${at}">The council votes on bridge number ${at}</a></h3>`,
    ).join('');
    const prose = 'The council voted on Wednesday to paint the bridge blue. '.repeat(6);
    const page = openMarkup(
      `<title>Bridge to be blue</title><meta property="og:type" content="article"><main><h1>Bridge to be blue</h1><p>${prose}</p></main><div>${links}</div>`,
    );
    expect(readPage(page, `${HARBOUR}/blue`)).toMatchObject({
      title: { value: 'Bridge to be blue' },
    });
  });
});

describe('boxes that no name gives away', () => {
  it.each(['unnamed-boxes', 'unnamed-boxes-ar', 'unnamed-boxes-he'])(
    'are left out of %s',
    (name) => {
      const { blocks } = read(name);
      expect(blocks).toHaveLength(4);
      expect(blocks.map(({ text }) => text).join()).not.toMatch(/ceasefire|إطلاق النار|הפסקת אש/i);
    },
  );
});

describe('broken inline markup', () => {
  it.each([
    [
      'broken-inline',
      '“We should have done this two years ago,” he said',
      'crosses twice a night until then',
    ],
    ['broken-inline-ar', '«كان علينا أن نفعل ذلك قبل سنتين»، قال', 'مرتين كل ليلة حتى ذلك'],
    ['broken-inline-he', '"היינו צריכים לעשות את זה לפני שנתיים", אמר', 'עוברת פעמיים בלילה עד אז'],
  ])('%s is read as it is seen', (name, quoted, end) => {
    const { blocks } = read(name);
    expect(blocks).toHaveLength(3);
    expect(blocks[0]?.text).toContain(quoted);
    expect(blocks[2]?.text).toContain(end);
    expect(blocks.map(({ text }) => text).join()).not.toMatch(/[\u00ad\u200b-\u200d\u2060]/);
  });
});

describe('open shadow roots', () => {
  it('are read as they are shown, slots and headline included', () => {
    const page = openMarkup('<title>Roses open again</title><news-app></news-app>');
    const app = page.querySelector('news-app')?.attachShadow({ mode: 'open' });
    const words =
      'The rose garden behind the town hall opens again on Sunday after two years of work.';
    if (app) {
      app.innerHTML = `<header>Menu</header><main><h1>Roses open again, the mayor says</h1><p>By Ada Moss</p><p>30 October 2024</p><news-text><p>${words}</p><p>Most of the old bushes were kept: ${words}</p><p>There are benches now: ${words}</p></news-text></main>`;
      const text = app.querySelector('news-text')?.attachShadow({ mode: 'open' });
      if (text) text.innerHTML = '<div><slot></slot></div>';
    }
    const article = readPage(page, `${HARBOUR}/roses`);
    expect(article).toMatchObject({
      title: { value: 'Roses open again, the mayor says', from: 'visible-text' },
      published: { value: '2024-10-30', from: 'visible-text' },
    });
    expect('blocks' in article && article.blocks).toHaveLength(3);
  });
});
