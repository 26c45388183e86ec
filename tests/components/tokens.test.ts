import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colourOf, contrast } from '../support/contrast.ts';

const css = readFileSync('assets/design/tokens.css', 'utf8');
type Pair = [all: string, name: string, light: string, dark: string];
const pairs = [
  ...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g),
] as unknown as Pair[];
const schemes = {
  light: Object.fromEntries(pairs.map(([, name, light]) => [name, light])),
  dark: Object.fromEntries(pairs.map(([, name, , dark]) => [name, dark])),
};

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
  const [onScreens = ''] = css.split('@media print');
  const colours = onScreens.match(/--[a-z-]+:[^;]*#[0-9a-f]{3,8}[^;]*;/g) ?? [];
  expect(colours.length).toBe(pairs.length);
});

it('has no colour but in the tokens, shade apart', () => {
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join('components', file));
  const coloured = [...files, 'assets/design/base.css'].filter((file) =>
    /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\((?!0 0 0 )/i.test(readFileSync(file, 'utf8')),
  );
  expect(coloured).toEqual([]);
});

it('has one scale of type, each step larger than the one before and read from the reader’s own size', () => {
  const sizes = [...css.matchAll(/--size-[a-z]+: ([0-9.]+)rem;/g)].map(([, size]) => Number(size));
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(new Set(sizes).size).toBe(sizes.length);
  expect(css.match(/--size-[a-z]+:/g)).toHaveLength(sizes.length);
});

function isRedOrGreen(colour: string): boolean {
  const [red, green, blue] = colourOf(colour);
  const strong = Math.max(red, green, blue) - Math.min(red, green, blue) > 0.25;
  return strong && blue < Math.max(red, green);
}
