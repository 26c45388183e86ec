import { browser } from './browser.ts';

/**
 * Whether Sidelight was updated or removed under this page's hands: its files may be gone, and
 * nobody answers it any more. A panel in a frame (Safari) outlives its extension so.
 */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
