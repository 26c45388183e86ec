import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WelcomeTexts } from '../../catalogue/welcome.ts';

const WelcomeTextsContext = createContext<WelcomeTexts | null>(null);

export const WelcomeTextsProvider = WelcomeTextsContext.Provider;

export function useWelcomeTexts(): WelcomeTexts {
  const texts = useContext(WelcomeTextsContext);
  if (!texts) throw new Error('no texts around this part of the first-run page');
  return texts;
}
