import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ARRANGEABLE,
  arrangedAsFirst,
  arrangementFrom,
  FIRST_ARRANGEMENT,
  isArranged,
  withFoldToggled,
  withPartAt,
  withPartToggled,
} from '../../../core/notes/arrangement.ts';

describe('an arrangement', () => {
  test('moves a part, and stops at either end', () => {
    const moved = withPartAt(FIRST_ARRANGEMENT, 'dispute', 0);
    expect(moved.order).toEqual(['dispute', 'facts', 'quoted', 'drift', 'then-since', 'absent']);
    expect(withPartAt(moved, 'facts', 99).order.at(-1)).toBe('facts');
    expect(withPartAt(moved, 'drift', -1).order[0]).toBe('drift');
  });

  test('hides a part and shows it again, and folds a section and unfolds it', () => {
    const hidden = withPartToggled(FIRST_ARRANGEMENT, 'absent');
    expect(hidden.hidden).toEqual(['absent']);
    expect(withPartToggled(hidden, 'absent')).toEqual(FIRST_ARRANGEMENT);
    const folded = withFoldToggled(hidden, 'why');
    expect(folded).toEqual({ ...hidden, folded: ['why'] });
    expect(withFoldToggled(folded, 'why')).toEqual(hidden);
  });

  test('goes back to the first, but for what is folded', () => {
    const folded = withFoldToggled(FIRST_ARRANGEMENT, 'facts');
    const changed = withPartToggled(withPartAt(folded, 'absent', 0), 'drift');
    expect(isArranged(folded)).toBe(false);
    expect(isArranged(changed)).toBe(true);
    expect(arrangedAsFirst(changed)).toEqual(folded);
  });
});

describe('a stored arrangement', () => {
  test('is taken as it was kept', () => {
    const kept = { order: [...ARRANGEABLE].reverse(), hidden: ['facts'], folded: ['why'] };
    expect(arrangementFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test('from an older Sidelight gains the parts it did not know, where they come at first', () => {
    const { order } = arrangementFrom({ order: ['then-since', 'dispute', 'facts'] });
    expect(order).toEqual(['then-since', 'absent', 'dispute', 'facts', 'quoted', 'drift']);
  });

  test('that is damaged loses only what is', () => {
    const damaged = {
      order: ['drift', 7, 'drift', 'ads'],
      hidden: { facts: true },
      folded: ['why', null],
    };
    expect(arrangementFrom(damaged)).toEqual({ ...FIRST_ARRANGEMENT, folded: ['why'] });
  });

  test('always holds every part once, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.constantFrom(...ARRANGEABLE)), (any, order) => {
        for (const value of [any, { order: any, hidden: any, folded: any }, { order }]) {
          expect(arrangementFrom(value).order.toSorted()).toEqual(ARRANGEABLE.toSorted());
        }
      }),
    );
  });
});
