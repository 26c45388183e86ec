import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Arranging } from '../../components/parts/arrangement-context.ts';
import type { Arrangement } from '../../core/notes/arrangement.ts';
import {
  keepArrangement,
  onArrangementChange,
  readArrangement,
} from '../../platform/kept-arrangement.ts';

/** The reader's arrangement, the same in the panels of all windows; null until it is read. */
export function useKeptArrangement(): Arranging | null {
  const [arrangement, setArrangement] = useState<Arrangement | null>(null);
  const latest = useRef<Arrangement | null>(null);
  const writing = useRef(0);

  useLayoutEffect(() => {
    const take = (taken: Arrangement) => {
      latest.current = taken;
      setArrangement(taken);
    };
    void readArrangement().then(take);
    // While changes of this panel are being written, older ones of its own still come back.
    return onArrangementChange((changed) => {
      if (writing.current === 0) take(changed);
    });
  }, []);

  if (!arrangement) return null;
  return {
    arrangement,
    arrange: async (change) => {
      const changed = change(latest.current ?? arrangement);
      latest.current = changed;
      setArrangement(changed);
      writing.current += 1;
      await keepArrangement(changed);
      writing.current -= 1;
    },
  };
}
