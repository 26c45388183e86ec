/**
 * What stands in a copy for an element that reading libraries do not take as it is; null for all
 * others. Old server frameworks wrap the whole page in one form, and forms are dropped. Of elements
 * that a site made up they know nothing: amid text such a one is a part of the sentence.
 */
export function replacementFor(element: Element, tag: string, copy: Document): Element | null {
  if (tag === 'form' || tag === 'body') return copy.createElement('div');
  if (!tag.includes('-')) return null;
  return copy.createElement(isAmidText(element) ? 'span' : 'div');
}

function isAmidText({ previousSibling, nextSibling }: Element): boolean {
  return [previousSibling, nextSibling].some(
    (beside) => beside?.nodeType === 3 && (beside as Text).data.trim() !== '',
  );
}
