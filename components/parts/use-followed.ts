import { useLayoutEffect, useState } from 'preact/hooks';

/** Tells something at once and whenever it changes; what it returns ends it. */
export type Follow<T> = (onChange: (now: T) => void) => () => void;

/**
 * What is followed, null until it is known. It is asked for while the page is drawn for the first
 * time: after that, as other effects are, a reader would have waited for a frame with nothing in it.
 */
export function useFollowed<T>(follow: Follow<T>): T | null {
  const [now, setNow] = useState<T | null>(null);
  useLayoutEffect(() => follow(setNow), [follow]);
  return now;
}
