import type { PassageToMark } from './found-passages.ts';

/** The passages as they follow each other in the article, starting after the one with this id. */
export function passagesAfter(
  id: string | null,
  passages: PassageToMark[],
  direction: 'next' | 'previous',
): PassageToMark[] {
  const forwards = inReadingOrder(passages);
  const order = direction === 'next' ? forwards : forwards.toReversed();
  const current = passages.find((each) => each.id === id);
  const at = order.findIndex((each) => current && placeOf(each) === placeOf(current));
  return [...order.slice(at + 1), ...order.slice(0, at + 1)];
}

// Several notes may speak of one sentence: it is gone to once, for the first of them.
function inReadingOrder(passages: PassageToMark[]): PassageToMark[] {
  const byPlace = new Map(passages.toReversed().map((each) => [placeOf(each), each]));
  return [...byPlace.values()].toSorted(
    ({ selector: { passage: a } }, { selector: { passage: b } }) =>
      a.block - b.block || a.start - b.start,
  );
}

function placeOf({ selector: { passage } }: PassageToMark): string {
  return `${passage.block}:${passage.start}`;
}
