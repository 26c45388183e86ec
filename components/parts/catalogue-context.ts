import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { en } from '../../catalogue/en.ts';

const CatalogueContext = createContext<Catalogue>(en);

export const CatalogueProvider = CatalogueContext.Provider;

export function useCatalogue(): Catalogue {
  return useContext(CatalogueContext);
}
