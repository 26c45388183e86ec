import type { Selector } from '../core/selector.ts';
import type { Marks, PassageToMark } from './marks.ts';

export type MarkerAnswer = { ok: boolean; found?: string[] };

const MOST_PASSAGES = 500;

/** What the background asks of the marks in a page. Null for any other message. */
export function answerMarkerRequest(marks: Marks, message: unknown): MarkerAnswer | null {
  if (!isRecord(message)) return null;
  if (message.type === 'mark' && Array.isArray(message.selectors)) {
    const passages = message.selectors.slice(0, MOST_PASSAGES).filter(isPassage);
    return { ok: true, found: marks.mark(passages) };
  }
  if (message.type === 'jump') {
    const to = isSelector(message.selector) ? message.selector : message.id;
    return { ok: typeof to === 'string' || isSelector(to) ? marks.jump(to) : false };
  }
  if (message.type !== 'clear-marks') return null;
  marks.clear();
  return { ok: true };
}

function isPassage(value: unknown): value is PassageToMark {
  return isRecord(value) && typeof value.id === 'string' && isSelector(value.selector);
}

function isSelector(value: unknown): value is Selector {
  return (
    isRecord(value) &&
    [value.exact, value.prefix, value.suffix].every((part) => typeof part === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
