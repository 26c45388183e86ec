import { native } from './native.ts';

/** What has an answer of its own to a press: a mark inside it leaves the press to it. */
const ANSWERS_ITSELF =
  'a[href], area, button, summary, label, input, select, textarea, audio, video, iframe, [contenteditable], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"]';

/**
 * The shortest of the ranges that a plain press of the mouse hit. Null for a press on a link or a
 * control, on something that lies over the text, with a selection, or made by a script.
 */
export function markAt(ranges: Iterable<[string, Range]>, click: MouseEvent): string | null {
  if (!isPlainPress(click)) return null;
  const path = click.composedPath().filter((each): each is Element => each instanceof Element);
  const [pressed] = path;
  if (!pressed || path.some(answersItself) || isSelecting(pressed)) return null;
  const hit = [...ranges].filter(
    ([, range]) => range.intersectsNode(pressed) && covers(range, click),
  );
  const [shortest] = hit.toSorted(([, a], [, b]) => lengthOf(a) - lengthOf(b));
  return shortest?.[0] ?? null;
}

// A second press in a row is on its way to select a word.
function isPlainPress(click: MouseEvent): boolean {
  const { isTrusted, button, detail, altKey, ctrlKey, metaKey, shiftKey } = click;
  return isTrusted && button === 0 && detail === 1 && !(altKey || ctrlKey || metaKey || shiftKey);
}

function answersItself(element: Element): boolean {
  return native(element, 'matches').call(element, ANSWERS_ITSELF);
}

function isSelecting(element: Element): boolean {
  const selection = native(element, 'ownerDocument').defaultView?.getSelection();
  return selection != null && !selection.isCollapsed;
}

function covers(range: Range, { clientX: x, clientY: y }: MouseEvent): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function lengthOf(range: Range): number {
  return range.toString().length;
}
