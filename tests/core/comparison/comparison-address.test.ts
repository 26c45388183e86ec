import { describe, expect, it } from 'vitest';
import {
  askedBy,
  choiceName,
  comparisonAddress,
} from '../../../core/comparison/comparison-address.ts';

const ids = (count: number) =>
  Array.from({ length: count }, (_, n) => n.toString(16).padStart(64, '0'));

describe('the address of a comparison', () => {
  it('names a few articles itself, so that it can be kept and opened again', () => {
    const address = comparisonAddress(ids(3));
    expect(choiceName(ids(3))).toBeNull();
    expect(askedBy(new URL(address, 'https://x.example').search)).toEqual({ ids: ids(3) });
    expect(comparisonAddress(ids(20)).length).toBeLessThan(2_000);
  });

  it('stays short for many: it names the choice, which is kept', () => {
    const name = choiceName(ids(300));
    expect(name).toMatch(/^[0-9a-f]{16}$/);
    expect(comparisonAddress(ids(300))).toBe(`/compare.html?choice=${name}`);
    expect(askedBy(`?choice=${name}`)).toEqual({ choice: name });
  });

  it('has one name for a choice, in whatever order it was made, and others for others', () => {
    expect(choiceName(ids(300).reverse())).toBe(choiceName(ids(300)));
    const names = Array.from({ length: 200 }, (_, n) => choiceName(ids(21 + n)));
    expect(new Set(names).size).toBe(200);
    const [, ...others] = ids(300);
    expect(choiceName(others)).not.toBe(choiceName(ids(299)));
  });

  it('asks for all where it names none', () => {
    expect(askedBy(new URL(comparisonAddress([]), 'https://x.example').search)).toEqual({
      all: true,
    });
  });

  it('is still understood where an older page wrote all ids into it', () => {
    expect(askedBy(`?articles=${ids(300).join(',')}`)).toEqual({ ids: ids(300) });
    expect(askedBy('?articles=')).toEqual({ ids: [] });
  });
});
