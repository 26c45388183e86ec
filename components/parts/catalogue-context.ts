import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue } from '../../catalogue/catalogue.ts';

// Without a default, so that no language is bundled with a page whose reader may read another.
const CatalogueContext = createContext<Catalogue | null>(null);

export const CatalogueProvider = CatalogueContext.Provider;

export function useCatalogue(): Catalogue {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new Error('no catalogue around this part of the interface');
  return catalogue;
}
