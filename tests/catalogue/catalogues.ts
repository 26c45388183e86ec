import { type AboutTexts, loadAboutTexts } from '../../catalogue/about.ts';
import { type ArrangeTexts, loadArrangeTexts } from '../../catalogue/arrange.ts';
import { type Catalogue, loadCatalogue } from '../../catalogue/catalogue.ts';
import { type CompareTexts, loadCompareTexts } from '../../catalogue/compare.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../catalogue/languages.ts';
import { loadReasonTexts, type ReasonTexts } from '../../catalogue/reasons.ts';
import { loadSettingsTexts, type SettingsTexts } from '../../catalogue/settings.ts';
import { type ToolbarTexts, toolbarTexts } from '../../catalogue/toolbar.ts';
import { loadWelcomeTexts, type WelcomeTexts } from '../../catalogue/welcome.ts';

export type AllTexts = {
  catalogue: Catalogue;
  about: AboutTexts;
  arrange: ArrangeTexts;
  reasons: ReasonTexts;
  compare: CompareTexts;
  welcome: WelcomeTexts;
  toolbar: ToolbarTexts;
  settings: SettingsTexts;
};

/** Every text of the interface, in each of its languages. */
export const allTexts: [InterfaceLanguage, AllTexts][] = await Promise.all(
  (Object.keys(interfaceLanguages) as InterfaceLanguage[]).map(
    async (language): Promise<[InterfaceLanguage, AllTexts]> => {
      const [catalogue, about, arrange, reasons, compare, welcome, settings] = await Promise.all([
        loadCatalogue(language),
        loadAboutTexts(language),
        loadArrangeTexts(language),
        loadReasonTexts(language),
        loadCompareTexts(language),
        loadWelcomeTexts(language),
        loadSettingsTexts(language),
      ]);
      const toolbar = toolbarTexts([language]);
      return [
        language,
        { catalogue, about, arrange, reasons, compare, welcome, toolbar, settings },
      ];
    },
  ),
);

/** Texts under their places, such as `catalogue.popup.count`; those with numbers once for each. */
export function placedTexts(value: unknown, place = '', numbers = [2]): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') {
    return numbers.flatMap((n) => placedTexts(value(...argumentsOf(place, n)), place, numbers));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    placedTexts(each, place === '' ? name : `${place}.${name}`, numbers),
  );
}

// What a text is made for decides what it can be given.
function argumentsOf(place: string, n: number): unknown[] {
  if (place.endsWith('sources.line')) return [{ outlet: 'A', credit: 'B', grade: 'ABCD'[n % 4] }];
  if (place.endsWith('.country')) return ['FR', 'France'];
  if (place.endsWith('languageName')) return ['fr'];
  if (place.endsWith('.day')) return ['2024-11-01'];
  return [n, n + 1];
}
