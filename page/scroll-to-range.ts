/** Brings a range to the middle of the window, through whatever scrolls around it. */
export function scrollToRange(view: Window, range: Range): void {
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  // The element first, for scrolling boxes; then the exact line, in a paragraph taller than the window.
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  const away = top + height / 2 - view.innerHeight / 2;
  view.scrollBy({ top: away, behavior: still ? 'instant' : 'smooth' });
}
