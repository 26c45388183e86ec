import { describe, expect, it } from 'vitest';
import { readArticleLine } from '../../../core/imports/article-line.ts';
import { lighten } from '../../../core/imports/lighten.ts';
import { found, mhtmlOf, warcOf, zipOf } from '../../support/archives.ts';
import { chanceFrom } from '../../support/prose.ts';

// Sound files of each kind, broken in ways that the seed decides: bytes changed, cut out, doubled.

const HTML =
  '<!doctype html><html lang="he"><meta charset="utf-8"><title>שיחות</title><script type="application/ld+json">{"@type":"NewsArticle"}</script><style>p{}</style><p>נמשכו «كل الليل» all night.</p></html>';
const ADDRESS = 'https://daily.example/talks';
const LINES = `${JSON.stringify({ title: 'Talks', paragraphs: ['They went on.'], published: '2024-10-31' })}\n`;

const SEEDS: [name: string, file: Blob][] = [
  ['page.html', new Blob([HTML])],
  ['page.mhtml', new Blob([mhtmlOf(HTML, ADDRESS)])],
  ['lines.ndjson', new Blob([LINES.repeat(3)])],
  ['pages.warc', warcOf([{ url: ADDRESS, html: HTML }], false)],
  [
    'pages.warc.gz',
    warcOf([
      { url: ADDRESS, html: HTML },
      { url: `${ADDRESS}/2`, html: HTML },
    ]),
  ],
  [
    'pages.zip',
    await zipOf({
      'a.html': HTML,
      'b.ndjson': LINES,
      'c.warc.gz': warcOf([{ url: ADDRESS, html: HTML }]),
    }),
  ],
];
const ROUNDS = 400;

describe.each(SEEDS)('%s broken in many ways', (name, file) => {
  it('gives items or one plain refusal, and never throws', async () => {
    const sound = new Uint8Array(await file.arrayBuffer());
    const chance = chanceFrom(name.length);
    for (let round = 0; round < ROUNDS; round++) {
      const { items, shares } = await found(name, new Blob([broken(sound, chance)]));
      expect(items.length, `round ${round}`).toBeGreaterThan(0);
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      for (const item of items) {
        if (item.kind === 'refused') expect(item.problem).toMatch(/^[a-z-]+$/);
        if (item.kind === 'line') readArticleLine(item.line);
        if (item.kind === 'page') lighten(item.page.html);
      }
    }
  }, 120_000);
});

function broken(sound: Uint8Array<ArrayBuffer>, chance: () => number): Uint8Array<ArrayBuffer> {
  const bytes = [...sound];
  const times = 1 + Math.floor(chance() * 4);
  for (let time = 0; time < times; time++) {
    const at = Math.floor(chance() * bytes.length);
    const length = 1 + Math.floor(chance() * 40);
    const way = Math.floor(chance() * 4);
    if (way === 0) bytes[at] = Math.floor(chance() * 256);
    if (way === 1) bytes.splice(at, length);
    if (way === 2) bytes.splice(at, 0, ...bytes.slice(at, at + length));
    if (way === 3) bytes.length = Math.max(1, at);
  }
  return Uint8Array.from(bytes);
}
