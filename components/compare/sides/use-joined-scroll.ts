import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Anchor, placeBeside } from '../../../core/comparison/joined-scroll.ts';

type Joined = {
  /** What the texts' own frames stand in. */
  frame: RefObject<HTMLElement | null>;
  level: string | null;
  joined: boolean;
  /** Which texts these are. */
  shown: string;
};

const LEVEL = 0.3; // of a frame's height: where the passages that are level stand

/** Texts that are brought level on a passage, and scroll together where that is wished. */
export function useJoinedScroll({ frame, level, joined, shown }: Joined) {
  const own = useRef(new WeakSet<Element>()); // scrolled by us, not by the reader
  const settling = useRef(false);

  useEffect(() => {
    // Text that became shorter or wider scrolls by itself as it is laid out: nobody scrolled it.
    settling.current = true;
    let frames = requestAnimationFrame(() => {
      frames = requestAnimationFrame(() => {
        settling.current = false;
      });
    });
    for (const text of textsIn(frame)) {
      const anchor = level === null ? null : anchorIn(text, level);
      scrollTo(text, anchor === null ? 0 : anchor - LEVEL * text.clientHeight, own.current);
    }
    return () => cancelAnimationFrame(frames);
  }, [frame, level, shown]);

  return ({ currentTarget: text }: { currentTarget: HTMLElement }) => {
    if (own.current.delete(text) || settling.current || !joined) return;
    for (const other of textsIn(frame)) {
      if (other !== text) scrollTo(other, beside(text, other), own.current);
    }
  };
}

function beside(text: HTMLElement, other: HTMLElement): number {
  const at = LEVEL * text.clientHeight;
  const anchors = namesIn(text).flatMap((name): Anchor[] => {
    const [from, to] = [anchorIn(text, name), anchorIn(other, name)];
    return from === null || to === null
      ? []
      : [{ from: Math.max(0, from - at), to: Math.max(0, to - at) }];
  });
  const end = (of: HTMLElement) => of.scrollHeight - of.clientHeight;
  return placeBeside(text.scrollTop, anchors, { from: end(text), to: end(other) });
}

function scrollTo(text: HTMLElement, top: number, own: WeakSet<Element>): void {
  const before = text.scrollTop;
  text.scrollTo({ top, behavior: 'instant' });
  if (text.scrollTop !== before) own.add(text);
}

function textsIn(frame: RefObject<HTMLElement | null>): HTMLElement[] {
  return [...(frame.current?.querySelectorAll<HTMLElement>('[data-text]') ?? [])];
}

function namesIn(text: HTMLElement): string[] {
  const marks = [...text.querySelectorAll<HTMLElement>('[data-anchors]')];
  return [...new Set(marks.flatMap((mark) => (mark.dataset.anchors ?? '').split(' ')))];
}

/** How far from the top of its text a passage begins. */
function anchorIn(text: HTMLElement, name: string): number | null {
  const mark = text.querySelector<HTMLElement>(`[data-anchors~="${CSS.escape(name)}"]`);
  return mark ? mark.offsetTop : null;
}
