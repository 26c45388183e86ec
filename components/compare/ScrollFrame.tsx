import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import styles from './ScrollFrame.module.css';

/** Something wide in a frame that scrolls sideways: a tab stop where, and only where, it must. */
export function ScrollFrame({ label, children }: { label: string; children: ComponentChildren }) {
  const frame = useRef<HTMLDivElement>(null);
  const [isWide, setIsWide] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setIsWide(element.scrollWidth > element.clientWidth));
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    return () => watch.disconnect();
  }, []);
  const reachable = isWide ? { tabIndex: 0, role: 'group' as const, 'aria-label': label } : {};
  return (
    <div ref={frame} class={styles.frame} {...reachable}>
      {children}
    </div>
  );
}
