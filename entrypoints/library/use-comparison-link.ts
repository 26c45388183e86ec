import { useMemo } from 'preact/hooks';
import { choiceName, comparisonAddress } from '../../core/comparison/comparison-address.ts';
import { keepChoice } from '../../platform/kept-choices.ts';

/** The way to the comparison of these articles, and what to do before somebody may take it. */
export function useComparisonLink(chosen: ReadonlySet<string>) {
  return useMemo(() => {
    const ids = [...chosen];
    let isKept = false;
    const prepare = () => {
      const name = choiceName(ids);
      if (isKept || name === null) return;
      isKept = true;
      void keepChoice({ name, ids });
    };
    return { address: comparisonAddress(ids), prepare };
  }, [chosen]);
}
