import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Catalogue, loadCatalogue } from '../../catalogue/catalogue.ts';
import { type InterfaceLanguage, languageFor } from '../../catalogue/languages.ts';
import { CatalogueProvider } from './catalogue-context.ts';
import { LanguageProvider } from './language-context.ts';
import type { Follow } from './use-followed.ts';

type Languages = { chosen: string | null; browser: readonly string[] };

type Props<Own> = {
  /** Tells the reader's languages. */
  follow: Follow<Languages>;
  onChoose: (language: string | null) => void;
  /** Texts that only this page has. */
  load: (language: InterfaceLanguage) => Promise<Own>;
  children: (own: Own) => ComponentChildren;
};

type Loaded<Own> = { chosen: string | null; catalogue: Catalogue; own: Own };

/** For a page that needs no texts beside the catalogue. */
export const noTextsOfItsOwn = async () => null;

/** A page in the reader's language: drawn when its texts are there, and anew when it changes. */
export function ReadersLanguage<Own>({ follow, onChoose, load, children }: Props<Own>) {
  const [loaded, setLoaded] = useState<Loaded<Own> | null>(null);

  useLayoutEffect(() => {
    let newest = 0;
    // Most readers have chosen nothing: their texts come while it is looked up.
    const likely = languageFor(navigator.languages);
    void Promise.all([loadCatalogue(likely), load(likely)]).catch(() => {});
    const stop = follow(async ({ chosen, browser }) => {
      const turn = ++newest;
      const language = languageFor(chosen === null ? browser : [chosen, ...browser]);
      const [catalogue, own] = await Promise.all([loadCatalogue(language), load(language)]);
      if (turn !== newest) return; // another was chosen meanwhile
      // The document too: the browser's own hyphens, quotation marks and scroll bars go by it.
      document.documentElement.lang = catalogue.language;
      document.documentElement.dir = catalogue.dir;
      setLoaded({ chosen, catalogue, own });
    });
    return () => {
      newest = -1;
      stop();
    };
  }, [follow, load]);

  if (!loaded) return null;
  return (
    <CatalogueProvider value={loaded.catalogue}>
      <LanguageProvider value={{ chosen: loaded.chosen, choose: onChoose }}>
        {children(loaded.own)}
      </LanguageProvider>
    </CatalogueProvider>
  );
}
