import { useMemo } from 'preact/hooks';
import { comparisonAddress, isNamed } from '../../core/comparison/comparison-address.ts';
import { keepChoice } from '../../platform/kept-choices.ts';

/** The way to the comparison of these articles, and what to do before somebody may take it. */
export function useComparisonLink(chosen: ReadonlySet<string>) {
  return useMemo(() => {
    const ids = [...chosen];
    const name = crypto.randomUUID().slice(0, 8);
    let isKept = false;
    const prepare = () => {
      if (isKept || !isNamed(ids)) return;
      isKept = true;
      void keepChoice({ name, ids });
    };
    return { address: comparisonAddress(ids, name), prepare };
  }, [chosen]);
}
