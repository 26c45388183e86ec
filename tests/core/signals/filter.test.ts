import { describe, expect, it } from 'vitest';
import { filterOf, mayHave } from '../../../core/signals/filter.ts';

describe('the filter', () => {
  const letters = ['word', 'كلمة', 'מילה'];
  const keys = Array.from({ length: 30_000 }, (_, at) => `${letters[at % 3]}${at}`);
  const filter = filterOf(new Set(keys));

  it('lets every key pass that was put in', () => {
    expect(keys.every((key) => mayHave(filter, key))).toBe(true);
  });

  it('lets few others pass, in any script', () => {
    for (const letter of letters) {
      const others = Array.from({ length: 3_000 }, (_, at) => `${letter}${at + 1_000_000}`);
      expect(others.filter((key) => mayHave(filter, key)).length).toBeLessThan(150);
    }
  });

  it('is a byte a key', () => {
    expect(filter.length).toBe(keys.length);
  });

  it('lets nothing pass where nothing was put in', () => {
    expect(mayHave(filterOf(new Set()), '')).toBe(false);
    expect(mayHave(filterOf(new Set()), 'constructor')).toBe(false);
  });
});
