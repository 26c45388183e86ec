/**
 * Neighbouring Latin words of one text that do not stand from left to right: “Salam Nawaf” for
 * “Nawaf Salam”. Runs in the view, so all of it is in here.
 */
export function scrambledWords(view: Document = document): string[] {
  const scopes = [...view.querySelectorAll('p, h1, h2, h3, li, dd, b, bdi')];
  return scopes.flatMap((scope) => {
    const walker = view.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.parentElement?.closest('p, h1, h2, h3, li, dd, b, bdi') === scope) nodes.push(node);
    }
    const text = nodes.map((node) => node.data).join('');
    const boxAt = (from: number, to: number) => {
      let start = 0;
      for (const node of nodes) {
        if (to <= start + node.length) {
          if (from < start) return null;
          const range = view.createRange();
          range.setStart(node, from - start);
          range.setEnd(node, to - start);
          return range.getClientRects()[0] ?? null;
        }
        start += node.length;
      }
      return null;
    };
    return [...text.matchAll(/\b([A-Z]\w+) (?=([A-Z]\w+))/g)].flatMap((match) => {
      const [, one = '', other = ''] = match;
      const next = match.index + one.length + 1;
      const left = boxAt(match.index, match.index + one.length);
      const right = boxAt(next, next + other.length);
      const isOneLine = left && right && Math.abs(left.top - right.top) < 5;
      return isOneLine && left.left > right.left ? [`${one} ${other}`] : [];
    });
  });
}
