import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourOf, contrast } from '../support/contrast.ts';

const css = readFileSync('assets/design/tokens.css', 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = coloursIn(lightCss);
const schemes = { light, dark: { ...light, ...coloursIn(darkCss) } };

const TEXT_PAIRS: [ink: string, ground: string][] = [
  ...['ground', 'ground-raised', 'ground-sunk', 'wash'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-quiet', ground],
    ['accent', ground],
  ]),
  ['accent-ink', 'accent'],
];
const EDGE_PAIRS: [string, string][] = [
  ['edge', 'ground'],
  ['edge', 'ground-raised'],
];

describe.each(Object.entries(schemes))('the %s colours', (scheme, colours) => {
  it.each(TEXT_PAIRS)('%s on %s can be read', (ink, ground) => {
    expect(
      contrast(colourOf(colours[ink] ?? ''), colourOf(colours[ground] ?? '')),
    ).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGE_PAIRS)('%s on %s shows where a control ends', (edge, ground) => {
    expect(
      contrast(colourOf(colours[edge] ?? ''), colourOf(colours[ground] ?? '')),
    ).toBeGreaterThanOrEqual(3);
  });

  it('has no red and no green', () => {
    const judging = Object.entries(colours).filter(([, colour]) => isRedOrGreen(colour));
    expect(judging, scheme).toEqual([]);
  });
});

it('gives every colour a dark counterpart', () => {
  expect(Object.keys(coloursIn(darkCss)).sort()).toEqual(Object.keys(light).sort());
});

function coloursIn(text: string): Record<string, string> {
  const found = text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name, colour]) => [name, colour]));
}

function isRedOrGreen(colour: string): boolean {
  const [red, green, blue] = colourOf(colour);
  const strong = Math.max(red, green, blue) - Math.min(red, green, blue) > 0.25;
  return strong && blue < Math.max(red, green);
}
