import { useEffect, useState } from 'preact/hooks';

/**
 * False the first time something is drawn and true from the next frame on: what a window has no room
 * for at first can wait until the rest is on the screen.
 */
export function useRestLater(): boolean {
  const [isTime, setTime] = useState(false);
  useEffect(() => setTime(true), []);
  return isTime;
}
