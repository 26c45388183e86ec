import { describe, expect, it } from 'vitest';
import { compareWording } from '../../../core/quotations/wordings/compare-wording.ts';

describe('comparing two wordings word by word', () => {
  it.each([
    ['We will have a ceasefire,', 'we will have a cease-fire.'],
    ['“It’s done”', "It's done"],
    ['צה"ל יפעל', 'צה״ל יפעל'],
    ['إلى الأمام', 'الى الامام'],
  ])('finds no difference between %s and %s', (better, page) => {
    expect(compareWording(better, page)).toEqual([]);
  });

  it('shows what went and what came, as printed', () => {
    expect(
      compareWording('I am quite optimistic, really.', 'I am kind of optimistic, really.'),
    ).toEqual([
      { kind: 'same', words: 'I am' },
      { kind: 'removed', words: 'quite' },
      { kind: 'added', words: 'kind of' },
      { kind: 'same', words: 'optimistic, really.' },
    ]);
  });

  it('works in Arabic and Hebrew', () => {
    expect(compareWording('نحن في وضع أفضل', 'نحن في وضع أسوأ')).toEqual([
      { kind: 'same', words: 'نحن في وضع' },
      { kind: 'removed', words: 'أفضل' },
      { kind: 'added', words: 'أسوأ' },
    ]);
    expect(compareWording('המצב משתנה מדי יום', 'המצב טוב מדי יום')).toEqual([
      { kind: 'same', words: 'המצב' },
      { kind: 'removed', words: 'משתנה' },
      { kind: 'added', words: 'טוב' },
      { kind: 'same', words: 'מדי יום' },
    ]);
  });

  it('gives back every word of both wordings', () => {
    const better = 'one two three four five six';
    const page = 'zero two four four six seven';
    const changes = compareWording(better, page);
    const side = (other: string) =>
      changes
        .filter(({ kind }) => kind !== other)
        .map(({ words }) => words)
        .join(' ');
    expect(side('added')).toBe(better);
    expect(side('removed')).toBe(page);
  });

  it('does not compare what is far too long word by word', () => {
    const long = Array.from({ length: 5_000 }, (_, n) => `a${n}`).join(' ');
    const other = Array.from({ length: 5_000 }, (_, n) => `b${n}`).join(' ');
    expect(compareWording(long, other).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
