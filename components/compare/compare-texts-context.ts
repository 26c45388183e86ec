import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CompareTexts } from '../../catalogue/compare.ts';

const CompareTextsContext = createContext<CompareTexts | null>(null);

export const CompareTextsProvider = CompareTextsContext.Provider;

export function useCompareTexts(): CompareTexts {
  const texts = useContext(CompareTextsContext);
  if (!texts) throw new Error('no texts around this part of the comparison');
  return texts;
}
