/**
 * For those who move by keys: Firefox scrolls no further than to show a part of what the focus moves
 * to, and the rest may be under the bar. The panel's `scroll-padding` says where the bar begins.
 */
export function keepFocusInSight({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
  target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
