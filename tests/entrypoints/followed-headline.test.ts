import { describe, expect, it } from 'vitest';
import {
  afterLook,
  type Followed,
  followedFrom,
  nextLookIn,
} from '../../entrypoints/sidepanel/followed-headline.ts';

/** Looks until the page is given up, at most `most` times: what was followed, and each wait. */
function lookAt(page: (look: number) => string | null, most = 200, hasRead = true) {
  let now: Followed = followedFrom(hasRead);
  const followed: string[] = [];
  const waits: number[] = [];
  for (let look = 0; look < most; look++) {
    const wait = nextLookIn(now);
    if (wait === null) break;
    waits.push(wait);
    const next = afterLook(now, page(look));
    const isFollowed = now.headline !== null && next.headline !== now.headline;
    if (isFollowed) followed.push(next.headline ?? '');
    now = next;
  }
  return { followed, waits };
}

describe('a followed headline', () => {
  it('is one that was seen twice in a row', () => {
    const seen = ['Roses', 'Talks', 'Roses', 'Talks', 'Ferry', 'Ferry', 'Ferry', null, 'Ferry'];
    expect(lookAt((look) => seen[look] ?? null, seen.length).followed).toEqual(['Ferry']);
  });

  it('is not the one that an article was just read under, and is any where none was', () => {
    expect(lookAt(() => 'Talks', 5).followed).toEqual([]);
    expect(lookAt(() => 'Talks', 5, false).followed).toEqual(['Talks']);
  });

  it.each([
    ['counter', 'Live: 1 reader', 'Live: 2 readers'],
    ['عداد', 'مباشر: قارئ', 'مباشر: قارئان'],
    ['מונה', 'חי: קורא', 'חי: שני קוראים'],
  ])('is given up where it never rests, and looked at ever more seldom (%s)', (_, one, other) => {
    const flickering = lookAt((look) => (look % 2 ? one : other) + look);
    expect(flickering.followed).toEqual([]);
    expect(flickering.waits.length).toBeLessThan(30);
    expect(flickering.waits.at(-1)).toBe(30_000);
    const slow = lookAt((look) => one + Math.floor(look / 2));
    expect(slow.followed.length).toBeLessThanOrEqual(20);
    expect(slow.waits.length).toBeLessThan(60);
    expect(Math.max(...slow.waits)).toBe(30_000);
  });

  it('is looked for as soon as before when a reader has rested at one', () => {
    const { followed, waits } = lookAt((look) => `Article ${Math.floor(look / 8)}`, 80);
    expect(followed).toHaveLength(9);
    expect(Math.max(...waits)).toBeLessThanOrEqual(4_000);
  });

  it('stays where nothing changes or nothing is told', () => {
    const { followed, waits } = lookAt((look) => (look % 2 ? 'Roses' : null));
    expect(followed).toEqual([]);
    expect(new Set(waits)).toEqual(new Set([2_000]));
  });
});
