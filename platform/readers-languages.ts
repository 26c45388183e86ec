import { ask } from './ask.ts';
import { onSettingsChange, readSettings } from './settings.ts';

export type ReadersLanguages = {
  /** What the reader has chosen for Sidelight; null: as the browser. */
  chosen: string | null;
  /** The browser's languages, the best first. */
  browser: readonly string[];
};

/** Tells the reader's languages, at once and whenever they change. Returns a function that ends it. */
export function followReadersLanguages(
  onLanguages: (languages: ReadersLanguages) => void,
): () => void {
  let reading = 0;
  const refresh = async () => {
    const turn = ++reading;
    const { language } = await readSettings();
    if (turn === reading) onLanguages({ chosen: language, browser: navigator.languages });
  };
  const onBrowserChange = () => void refresh();
  const stopSettings = onSettingsChange(() => void refresh());
  addEventListener('languagechange', onBrowserChange);
  void refresh();
  return () => {
    reading = -1;
    stopSettings();
    removeEventListener('languagechange', onBrowserChange);
  };
}

/** By way of the background, which alone writes settings: two writers would undo each other. */
export function chooseLanguage(language: string | null): void {
  void ask({ type: 'set-language', language });
}
