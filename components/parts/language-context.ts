import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type LanguageSetting = {
  /** What the reader has chosen; null: as the browser. */
  chosen: string | null;
  choose: (language: string | null) => void;
};

const LanguageContext = createContext<LanguageSetting>({ chosen: null, choose: () => {} });

export const LanguageProvider = LanguageContext.Provider;

export function useLanguageSetting(): LanguageSetting {
  return useContext(LanguageContext);
}
