import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LibraryTexts } from '../../catalogue/library.ts';

const LibraryTextsContext = createContext<LibraryTexts | null>(null);

export const LibraryTextsProvider = LibraryTextsContext.Provider;

export function useLibraryTexts(): LibraryTexts {
  const texts = useContext(LibraryTextsContext);
  if (!texts) throw new Error('no texts around this part of the library');
  return texts;
}
