import { squeeze } from './squeeze.ts';
import { visitVisible } from './visible.ts';

/** A page's visible text without its spaces, with the place where each text node begins in it. */
export type PageText = { squeezed: string; nodes: Text[]; starts: number[] };

export function pageText(document: Document): PageText {
  const parts: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  visitVisible(document, {
    enter() {},
    leave() {},
    text(node) {
      const part = squeeze(node.data);
      if (!part) return;
      parts.push(part);
      nodes.push(node);
      starts.push(length);
      length += part.length;
    },
  });
  return { squeezed: parts.join(''), nodes, starts };
}

/** The stretch of the live page from one squeezed position to another; null where it is gone. */
export function rangeAt({ nodes, starts }: PageText, start: number, end: number): Range | null {
  const from = placeOf(nodes, starts, start);
  const to = placeOf(nodes, starts, end - 1);
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

function placeOf(
  nodes: Text[],
  starts: number[],
  position: number,
): { node: Text; offset: number } | null {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  const start = starts[low];
  if (!node || start === undefined) return null;
  const offset = offsetIn(node.data, position - start);
  return offset === null ? null : { node, offset };
}

function offsetIn(data: string, position: number): number | null {
  let passed = 0;
  for (let at = 0; at < data.length; at++) {
    if (!squeeze(data.charAt(at))) continue;
    if (passed === position) return at;
    passed++;
  }
  return null;
}
