const SOONEST_MS = 2_000;
const LATEST_MS = 30_000;
const MOST_CHANGES = 20;

export type Followed = {
  /** What the article that was read last stands under; null until it was looked at. */
  headline: string | null;
  /** What was in view at the last look. */
  seen: string | null;
  /** How long to wait after a change. */
  pause: number;
  next: number;
  changes: number;
};

/** `hasRead`: an article was just read, under whatever headline is in view. */
export function followedFrom(hasRead: boolean): Followed {
  const headline = hasRead ? null : '';
  return { headline, seen: headline, pause: SOONEST_MS / 2, next: SOONEST_MS, changes: 0 };
}

/**
 * What a look at the page comes to. A headline is followed when it is seen twice in a row. A page
 * whose headline goes on changing – a counter, a ticker – is looked at ever more seldom; where one
 * rests, sooner again.
 */
export function afterLook(before: Followed, seen: string | null): Followed {
  const { headline, pause } = before;
  if (headline === null) return { ...before, headline: seen, seen };
  if (seen === null || seen === headline) {
    return {
      ...before,
      seen: headline,
      pause: Math.max(SOONEST_MS, pause) / 2,
      next: within(pause / 2),
    };
  }
  if (before.seen === headline) return { ...before, seen, next: SOONEST_MS };
  const next = within(pause * 2);
  const changes = before.changes + 1;
  return { headline: seen === before.seen ? seen : headline, seen, pause: next, next, changes };
}

/** In how many milliseconds to look again; null when a page has changed often enough. */
export function nextLookIn({ next, changes }: Followed): number | null {
  return changes < MOST_CHANGES ? next : null;
}

function within(ms: number): number {
  return Math.min(LATEST_MS, Math.max(SOONEST_MS, ms));
}
