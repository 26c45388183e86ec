import { afterEach, expect, it, vi } from 'vitest';
import { writeExport } from '../../../entrypoints/compare/write-export.ts';
import { articleWith, compared, harbourDossier, savedAs } from '../../support/comparison.ts';
import { wordsIn } from '../../support/exported.ts';

const LANGUAGES = [
  ['en', 'The talks opened.'],
  ['ar', 'انطلقت المحادثات.'],
  ['he', 'השיחות נפתחו.'],
] as const;

afterEach(() => {
  vi.restoreAllMocks();
});

it('lets the page go on also while it looks for copies', async () => {
  // A clock by which everything takes long: the page is let in wherever it may be.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1_000;
    return now;
  });
  const rests = vi.spyOn(globalThis, 'setTimeout');
  const read = Array.from({ length: 450 }, (_, n) => {
    const [language, text] = LANGUAGES[n % 3] ?? LANGUAGES[0];
    const address = `https://a.example/${n}`;
    const saved = savedAs(`${n}`, articleWith({ language, text, address }));
    return { saved, analysis: compared(saved.id, saved.article).analysis };
  });
  const { pieces } = await writeExport(
    { format: 'json', articles: null, forSpreadsheet: false },
    {
      articles: read.map(({ saved }) => saved),
      found: new Map(read.map(({ saved, analysis }) => [saved.id, analysis])),
    },
    harbourDossier,
    await wordsIn('en'),
  );
  expect(JSON.parse(pieces.join('')).articles).toHaveLength(450);
  expect(rests.mock.calls.length).toBe(450 + 4 + pieces.length);
});
