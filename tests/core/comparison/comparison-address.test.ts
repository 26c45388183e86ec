import { describe, expect, it } from 'vitest';
import {
  askedBy,
  comparisonAddress,
  isNamed,
} from '../../../core/comparison/comparison-address.ts';

const ids = (count: number) =>
  Array.from({ length: count }, (_, n) => n.toString(16).padStart(64, '0'));

describe('the address of a comparison', () => {
  it('names a few articles itself, so that it can be kept and opened again', () => {
    const address = comparisonAddress(ids(3), 'a1b2c3d4');
    expect(isNamed(ids(3))).toBe(false);
    expect(askedBy(new URL(address, 'https://x.example').search)).toEqual({ ids: ids(3) });
    expect(comparisonAddress(ids(20), '').length).toBeLessThan(2_000);
  });

  it('stays short for many: it names the choice, which is kept', () => {
    expect(isNamed(ids(300))).toBe(true);
    expect(comparisonAddress(ids(300), 'a1b2c3d4')).toBe('/compare.html?choice=a1b2c3d4');
    expect(askedBy('?choice=a1b2c3d4')).toEqual({ choice: 'a1b2c3d4' });
  });

  it('asks for all where it names none', () => {
    expect(askedBy(new URL(comparisonAddress([], ''), 'https://x.example').search)).toEqual({
      all: true,
    });
  });

  it('is still understood where an older page wrote all ids into it', () => {
    expect(askedBy(`?articles=${ids(300).join(',')}`)).toEqual({ ids: ids(300) });
    expect(askedBy('?articles=')).toEqual({ ids: [] });
  });
});
