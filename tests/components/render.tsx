import { type RenderResult, render as renderAlone } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CompareTexts } from '../../catalogue/compare.ts';
import { compare } from '../../catalogue/en/compare.ts';
import { library } from '../../catalogue/en/library.ts';
import { settings } from '../../catalogue/en/settings.ts';
import { welcome } from '../../catalogue/en/welcome.ts';
import { en } from '../../catalogue/en.ts';
import type { LibraryTexts } from '../../catalogue/library.ts';
import type { SettingsTexts } from '../../catalogue/settings.ts';
import type { WelcomeTexts } from '../../catalogue/welcome.ts';
import { CompareTextsProvider } from '../../components/compare/compare-texts-context.ts';
import { LibraryTextsProvider } from '../../components/library/library-texts-context.ts';
import { CatalogueProvider } from '../../components/parts/catalogue-context.ts';
import { SettingsTextsProvider } from '../../components/settings/settings-texts-context.ts';
import { WelcomeTextsProvider } from '../../components/welcome/welcome-texts-context.ts';

type Texts = {
  catalogue?: Catalogue;
  compare?: CompareTexts;
  library?: LibraryTexts;
  welcome?: WelcomeTexts;
  settings?: SettingsTexts;
};

/** Draws a part of the interface among the texts it stands in; English ones unless others are given. */
export function render(part: ComponentChild, texts: Texts = {}): RenderResult {
  return renderAlone(
    <CatalogueProvider value={texts.catalogue ?? en}>
      <CompareTextsProvider value={texts.compare ?? compare}>
        <WelcomeTextsProvider value={texts.welcome ?? welcome}>
          <SettingsTextsProvider value={texts.settings ?? settings}>
            <LibraryTextsProvider value={texts.library ?? library}>{part}</LibraryTextsProvider>
          </SettingsTextsProvider>
        </WelcomeTextsProvider>
      </CompareTextsProvider>
    </CatalogueProvider>,
  );
}
