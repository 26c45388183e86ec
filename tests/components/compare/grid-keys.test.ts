import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../components/compare/matrix/grid-keys.ts';

const size = { rows: 10, columns: 300, page: 4 };
const at = { row: 5, column: 7 };

function press(
  key: string,
  over: { from?: typeof at; dir?: 'ltr' | 'rtl'; ctrlKey?: boolean } = {},
) {
  const { from = at, dir = 'ltr', ctrlKey = false } = over;
  return placeAfter({ key, ctrlKey, metaKey: false }, from, size, dir);
}

describe('a key in the grid', () => {
  it.each([
    ['ArrowRight', { row: 5, column: 8 }],
    ['ArrowLeft', { row: 5, column: 6 }],
    ['ArrowDown', { row: 6, column: 7 }],
    ['ArrowUp', { row: 4, column: 7 }],
    ['PageDown', { row: 9, column: 7 }],
    ['PageUp', { row: 1, column: 7 }],
    ['Home', { row: 5, column: 0 }],
    ['End', { row: 5, column: 300 }],
  ])('%s moves', (key, to) => {
    expect(press(key)).toEqual(to);
  });

  it('follows the eye where the table runs from right to left', () => {
    expect(press('ArrowLeft', { dir: 'rtl' })).toEqual({ row: 5, column: 8 });
    expect(press('ArrowRight', { dir: 'rtl' })).toEqual({ row: 5, column: 6 });
    expect(press('End', { dir: 'rtl' })).toEqual({ row: 5, column: 300 });
  });

  it('goes to the corners with Ctrl', () => {
    expect(press('Home', { ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(press('End', { ctrlKey: true })).toEqual({ row: 10, column: 300 });
  });

  it('never leaves the grid', () => {
    expect(press('PageDown', { from: { row: 9, column: 0 } })).toEqual({ row: 10, column: 0 });
    expect(press('ArrowLeft', { from: { row: 0, column: 0 } })).toEqual({ row: 0, column: 0 });
  });

  it('is left alone when it is none of the grid’s', () => {
    expect(press('a')).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('constructor')).toBeNull();
  });
});
