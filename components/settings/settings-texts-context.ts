import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SettingsTexts } from '../../catalogue/settings.ts';

const SettingsTextsContext = createContext<SettingsTexts | null>(null);

export const SettingsTextsProvider = SettingsTextsContext.Provider;

export function useSettingsTexts(): SettingsTexts {
  const texts = useContext(SettingsTextsContext);
  if (!texts) throw new Error('no texts of the settings around this part of the interface');
  return texts;
}
