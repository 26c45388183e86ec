/**
 * For those who move by keys: Firefox scrolls no further than to show a part of what the focus moves
 * to, and the rest may be under the bar. The panel's `scroll-padding` says where the bar begins.
 */
export function keepFocusInSight({ target }: FocusEvent): void {
  const focused = target as Element;
  if (focused.matches(':focus-visible')) focused.scrollIntoView(AT_THE_NEAREST);
}

const AT_THE_NEAREST: ScrollIntoViewOptions = { block: 'nearest', behavior: 'instant' };
