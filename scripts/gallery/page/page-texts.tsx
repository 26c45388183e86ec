import type { ComponentChildren } from 'preact';
import { loadCompareTexts } from '../../../catalogue/compare.ts';
import type { InterfaceLanguage } from '../../../catalogue/languages.ts';
import { loadLibraryTexts } from '../../../catalogue/library.ts';
import { loadSettingsTexts } from '../../../catalogue/settings.ts';
import { loadWelcomeTexts } from '../../../catalogue/welcome.ts';
import { CompareTextsProvider } from '../../../components/compare/compare-texts-context.ts';
import { LibraryTextsProvider } from '../../../components/library/library-texts-context.ts';
import { SettingsTextsProvider } from '../../../components/settings/settings-texts-context.ts';
import { WelcomeTextsProvider } from '../../../components/welcome/welcome-texts-context.ts';

/** The texts that each page loads for itself, together around whatever is drawn. */
export async function loadPageTexts(language: InterfaceLanguage) {
  const [compare, library, settings, welcome] = await Promise.all([
    loadCompareTexts(language),
    loadLibraryTexts(language),
    loadSettingsTexts(language),
    loadWelcomeTexts(language),
  ]);
  return ({ children }: { children: ComponentChildren }) => (
    <CompareTextsProvider value={compare}>
      <LibraryTextsProvider value={library}>
        <SettingsTextsProvider value={settings}>
          <WelcomeTextsProvider value={welcome}>{children}</WelcomeTextsProvider>
        </SettingsTextsProvider>
      </LibraryTextsProvider>
    </CompareTextsProvider>
  );
}
