import { useMemo } from 'preact/hooks';
import { languageFor } from '../../catalogue/languages.ts';
import { reportWords } from '../../catalogue/report-words.ts';
import { useCompareTexts } from '../../components/compare/compare-texts-context.ts';
import { type ExportChoice, ExportMenu } from '../../components/exports/ExportMenu.tsx';
import { useExportTexts } from '../../components/exports/use-export-texts.ts';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import type { Analysis } from '../../core/analysis.ts';
import { outletOf } from '../../core/comparison/outlet.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { saveFile } from '../../platform/save-file.ts';

type Props = {
  articles: SavedArticle[];
  /** What the engine found in each. */
  found: ReadonlyMap<string, Analysis>;
  dossier: Dossier;
};

/** The export menu for what is compared. */
export function ExportComparison({ articles, found, dossier }: Props) {
  const language = languageFor([useCatalogue().language]);
  const compare = useCompareTexts();
  const texts = useExportTexts(language);
  const offered = useMemo(
    () =>
      articles.map(({ id, article }) => ({
        id,
        outlet: outletOf(article),
        title: article.title?.value ?? null,
        language: article.language?.value ?? null,
      })),
    [articles],
  );
  if (!texts) return null;

  const write = async (choice: ExportChoice): Promise<string | null> => {
    const chosen = choice.articles && new Set(choice.articles);
    const written = articles.filter(({ id }) => !chosen || chosen.has(id));
    try {
      // What writes files is fetched when one is written.
      const { writeExport } = await import('./write-export.ts');
      const words = reportWords(language, compare, texts);
      const { name, type, pieces } = await writeExport(
        choice,
        { articles: written, found },
        dossier,
        words,
      );
      saveFile(name, type, pieces);
      return name;
    } catch {
      return null; // no room for a file of that size
    }
  };
  return <ExportMenu texts={texts} articles={offered} write={write} />;
}
