import { describe, expect, it } from 'vitest';
import { openMarkup, readArticle } from './open-page.ts';

const ADDRESS = 'https://quaycourier.example/bridge';
const TRUE_DAY = '2024-10-31';

const PROSE: Record<string, string> = {
  en: 'The bridge opens in the spring, the council said, and nobody was surprised at that.',
  ar: 'يفتتح الجسر في الربيع، كما أعلن المجلس، ولم يفاجأ أحد من أهل المدينة بذلك الخبر.',
  he: 'הגשר ייפתח באביב, כך הודיעה המועצה, ואיש מתושבי העיר לא הופתע לשמוע על כך.',
};

function dayOf(head: string, body: string, language = 'en', address = ADDRESS) {
  const page = openMarkup(
    `<html lang="${language}"><head><title>Bridge opens</title>${head}</head><body><main><h1>Bridge opens</h1>${body}<p>${PROSE[language] ?? PROSE.en}</p></main></body></html>`,
  );
  return readArticle(page, address).published;
}

const json = (day: string, more = '') =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens","datePublished":"${day}"${more}}</script>`;

describe('the day of publication', () => {
  it.each([
    ['en', 'By Ada Lindqvist | Thursday 31 October 2024 | Updated 2 November 2024'],
    ['en', 'Updated: 2 November 2024 | Published: 31 October 2024'],
    ['fr', 'Publié le 31 octobre 2024 à 10h40, mis à jour le 2 novembre 2024'],
    ['fr', 'Mis à jour le 2 novembre 2024 • Publié le jeudi 31 octobre 2024'],
    ['de', 'Aktualisiert am 2. November 2024 | Veröffentlicht am 31. Oktober 2024'],
    ['es', 'Actualizado el 2 de noviembre de 2024 · Publicado el 31 de octubre de 2024'],
    ['ar', 'آخر تحديث: 2 نوفمبر 2024 | نشر في: 31 أكتوبر 2024'],
    ['ar', 'الخميس ٣١ تشرين الأول ٢٠٢٤ - ٢٨ ربيع الآخر ١٤٤٦ هـ'],
    ['ar', 'الخميس 28 ربيع الثاني 1446هـ الموافق 31 تشرين الأول/أكتوبر 2024م'],
    ['ar', 'الخميس 2024/10/31'],
    ['ar', '٣١-١٠-٢٠٢٤'],
    ['he', 'עודכן: 2.11.2024 | פורסם: 31.10.2024'],
    ['he', 'כ"ט בתשרי תשפ"ה | 31.10.24 | 10:40'],
    ['he', 'יום חמישי, כ״ט בתשרי ה׳תשפ״ה, 31 באוקטובר 2024'],
  ])('is read from a line in %s: %s', (language, line) => {
    expect(dayOf('', `<div>${line}</div>`, language)).toEqual({
      value: TRUE_DAY,
      from: 'visible-text',
    });
  });

  it.each<[string, string, string, string?]>([
    ['the copyright line', '', '<div class="date">© 1 January 2019 The Quay Courier</div>'],
    ['an update', '', '<p class="date-updated">2 November 2024</p>'],
    [
      'an update in words',
      '',
      '<div>Last updated <time datetime="2024-11-02">2 November</time></div>',
    ],
    [
      'a box',
      '',
      '<div class="related-story"><time datetime="2019-01-01">1 January 2019</time></div>',
    ],
    [
      'the data of a box',
      '',
      '<aside><meta itemprop="datePublished" content="2019-01-01"></aside>',
    ],
  ])('is not that of %s', (_, head, body) => {
    expect(dayOf(head, body)).toBeNull();
    expect(dayOf(head, `<div>31 October 2024</div>${body}`)?.value).toBe(TRUE_DAY);
  });

  it.each([
    [
      'a date that says only when the page was made',
      '<meta name="date" content="2025-03-01">',
      '31 October 2024',
      ADDRESS,
      'visible-text',
    ],
    [
      'data that were moved to another system',
      json('2025-03-01'),
      '31 October 2024',
      ADDRESS,
      'visible-text',
    ],
    [
      'the data of a template, against line and address',
      json('2019-01-01'),
      '31 October 2024',
      'https://a.example/2024/10/31/bridge',
      'visible-text',
    ],
    ['the line of a later update', json(TRUE_DAY), '2 November 2024', ADDRESS, 'json-ld'],
    [
      'the next day in another zone',
      json('2024-10-31T23:30:00-04:00'),
      '1 November 2024',
      ADDRESS,
      'json-ld',
    ],
  ])('is not %s', (_, head, line, address, from) => {
    expect(dayOf(head, `<p>${line}</p>`, 'en', address)).toEqual({ value: TRUE_DAY, from });
  });

  it('is not that of the article that a single-page site showed before', () => {
    const stale = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Baker wins a prize","url":"https://quaycourier.example/baker","datePublished":"2024-09-02"}</script>`;
    expect(dayOf(stale, '<p>31 October 2024</p>')?.value).toBe(TRUE_DAY);
    expect(dayOf(stale, '')).toBeNull();
  });
});
