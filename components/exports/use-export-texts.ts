import { useEffect, useState } from 'preact/hooks';
import { type ExportTexts, loadExportTexts } from '../../catalogue/exports.ts';
import type { InterfaceLanguage } from '../../catalogue/languages.ts';

/** What is said of files that go out and come in; null until it is there. */
export function useExportTexts(language: InterfaceLanguage): ExportTexts | null {
  const [texts, setTexts] = useState<ExportTexts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadExportTexts(language).then((loaded) => isCurrent && setTexts(loaded));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return texts;
}
