import { expect, test } from 'vitest';
import { comparedLine } from '../../../scripts/analyse/compared-line.ts';
import { untidyPages } from '../../support/untidy-pages.ts';

// That browsers read them the same is shown by tests/e2e/archived-pages.test.ts.
test.each([
  ['unclosed', ['Unfinished été “We are close,” Amos Hochstein said …']],
  ['misnested', ['its end']],
  ['entities', ['<b> “x” 🕊 © ¬it; &', '– � end']],
  ['raw', ['Beirut bold.', '<i>as &lt;typed', 'after it.']],
  [
    'plaintext',
    ['المسودة <b> &amp; הטיוטה </article><i>Israel &amp; Lebanon', '</plaintext> to the end'],
  ],
  ['arabic', ['المسودةقديمة']],
  ['hebrew', ['צה"ל הודיע', 'כי השיחות']],
])('a page of untidy markup is read by the rules of HTML: %s', async (name, told) => {
  const html = untidyPages[name];
  const read = await comparedLine(JSON.stringify({ url: 'https://a.example/', html }));
  if (!('kept' in read)) throw new Error(JSON.stringify(read));
  const text = read.kept.article.blocks.map((block) => block.text).join('\n');
  for (const words of told) expect(text).toContain(words);
  expect(text).not.toMatch(/[<>]p>|not shown|var a/);
});
