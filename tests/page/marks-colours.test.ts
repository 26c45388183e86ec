import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colour, colourOf, contrast, over } from '../support/contrast.ts';

const css = readFileSync('public/marks.css', 'utf8');
const [drawn = ''] = css.split('@media');
const PAGES: [string, string, string][] = [
  ['white', '#ffffff', '#1a1a1a'],
  ['cream', '#fbfaf7', '#1b1a17'],
  ['salmon', '#fff1e5', '#33302e'],
  ['grey on white', '#ffffff', '#595959'],
  ['dark', '#161614', '#ece8df'],
  ['black', '#000000', '#ffffff'],
  ['navy', '#101828', '#e6e6e6'],
];

describe.each(['sidelight-marked', 'sidelight-jumped-to'])('%s', (name) => {
  const rule = drawn.split(`::highlight(${name})`)[1]?.split('}')[0] ?? '';
  const line = colourOf(/underline \w+ 2px (#[0-9a-f]{6})/.exec(rule)?.[1] ?? '');
  const wash = /rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/.exec(rule)?.slice(1).map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, percent = 0] = wash;
  const tint: Colour = [red / 255, green / 255, blue / 255];
  const groundOn = (page: string) => over(colourOf(page), tint, percent / 100);

  it.each(PAGES)('leaves the text of a %s page readable', (_, ground, ink) => {
    const bare = contrast(colourOf(ink), colourOf(ground));
    const marked = contrast(colourOf(ink), groundOn(ground));
    expect(marked).toBeGreaterThanOrEqual(Math.min(4.5, bare * 0.8));
  });

  it.each(PAGES)('is told from a %s page by its line', (_, ground) => {
    expect(contrast(line, colourOf(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('leaves the colours to the reader who has forced their own', () => {
  const [, forced = ''] = css.split('@media (forced-colors: active)');
  expect(forced).toContain('sidelight-marked');
  expect(forced).not.toMatch(/#[0-9a-f]{3,}|rgb\(/);
});
