import { useEffect } from 'preact/hooks';

/** Reads at once, and again whenever the page is looked at again. `read` must stay the same function. */
export function useReadAgain(read: () => Promise<void>): void {
  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') void read();
    };
    void read();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [read]);
}
