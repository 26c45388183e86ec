import { describe, expect, it } from 'vitest';
import { addressOf, chosenOf, placeOf } from '../../../components/compare/place.ts';

describe('a place in the comparison', () => {
  it('has an address that leads back to it, whatever was chosen', () => {
    const place = {
      view: 'quotations',
      choice: { of: 'fact:talks-open', 'א&=?#': 'ل + م' },
    } as const;
    expect(placeOf(addressOf(place))).toEqual(place);
  });

  it.each(['', '#', '#nowhere?by=day', '#__proto__'])('is the matrix for %s', (hash) => {
    expect(placeOf(hash).view).toBe('matrix');
  });

  it('says nothing of what was not chosen', () => {
    expect(addressOf({ view: 'timeline', choice: { of: '' } })).toBe('#timeline');
  });

  it('takes the first for what is on offer no longer', () => {
    expect(chosenOf(['words', 'heat'], 'heat')).toBe('heat');
    expect(chosenOf(['words', 'heat'], 'toString')).toBe('words');
  });
});
