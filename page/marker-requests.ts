import type { Selector } from '../core/selector.ts';
import type { PassageToMark } from './found-passages.ts';
import type { Marks } from './marks.ts';

export type MarkerAnswer = { ok: boolean; found?: string[] };

const MOST_PASSAGES = 500;

/** What the background asks of the marks in a page. Null for any other message. */
export function answerMarkerRequest(marks: Marks, message: unknown): MarkerAnswer | null {
  if (!isRecord(message)) return null;
  const passages = passagesIn(message.passages);
  switch (message.type) {
    case 'mark':
      return { ok: true, found: marks.mark(passages) };
    case 'step': {
      const id = marks.step(message.direction === 'previous' ? 'previous' : 'next', passages);
      return id === null ? { ok: false } : { ok: true, found: [id] };
    }
    case 'jump':
      return { ok: isSelector(message.selector) && marks.jump(message.selector) };
    case 'clear-marks':
      marks.clear();
      return { ok: true };
    default:
      return null;
  }
}

function passagesIn(value: unknown): PassageToMark[] {
  return Array.isArray(value) ? value.slice(0, MOST_PASSAGES).filter(isPassage) : [];
}

function isPassage(value: unknown): value is PassageToMark {
  return isRecord(value) && typeof value.id === 'string' && isSelector(value.selector);
}

function isSelector(value: unknown): value is Selector {
  return (
    isRecord(value) &&
    [value.exact, value.prefix, value.suffix].every((part) => typeof part === 'string') &&
    isRecord(value.passage)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
