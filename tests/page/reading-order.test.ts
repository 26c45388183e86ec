import { describe, expect, it } from 'vitest';
import type { PassageToMark } from '../../page/found-passages.ts';
import { passagesAfter } from '../../page/reading-order.ts';

const at = (id: string, block: number, start = 0): PassageToMark => ({
  id,
  selector: { exact: id, prefix: '', suffix: '', passage: { block, start, end: start + 9 } },
});
// As notes come: by kind, not by place. Two of them speak of the same sentence.
const passages = [
  at('c', 4),
  at('title', -1),
  at('b', 2, 80),
  at('a', 2),
  at('a-too', 2),
  at('d', 9),
];
const order = (id: string | null, direction: 'next' | 'previous') =>
  passagesAfter(id, passages, direction).map((each) => each.id);

describe('the order in which marks are gone through', () => {
  it('is that of the article, each sentence once', () => {
    expect(order(null, 'next')).toEqual(['title', 'a', 'b', 'c', 'd']);
    expect(order(null, 'previous')).toEqual(['d', 'c', 'b', 'a', 'title']);
  });

  it('goes on from the one gone to last, and around', () => {
    expect(order('b', 'next')).toEqual(['c', 'd', 'title', 'a', 'b']);
    expect(order('b', 'previous')).toEqual(['a', 'title', 'd', 'c', 'b']);
    expect(order('d', 'next')[0]).toBe('title');
  });

  it('goes on from a sentence whichever of its notes was chosen', () => {
    expect(order('a-too', 'next')[0]).toBe('b');
    expect(order('a-too', 'previous')[0]).toBe('title');
  });

  it('begins at the beginning where the last one is gone', () => {
    expect(order('gone', 'next')[0]).toBe('title');
    expect(passagesAfter('gone', [], 'next')).toEqual([]);
  });
});
