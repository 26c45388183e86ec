import { useEffect, useState } from 'preact/hooks';
import type { OpenedCell } from '../../components/compare/cell-choice.ts';
import { useCompareTexts } from '../../components/compare/compare-texts-context.ts';
import { PassageDrawer } from '../../components/compare/PassageDrawer.tsx';
import type { Article } from '../../core/article.ts';
import type { Found } from '../../core/comparison/matrix.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { showInTab, tabOfArticle } from '../../platform/open-article.ts';
import { Corrections } from './Corrections.tsx';
import type { useLibrary } from './use-library.ts';

type Props = {
  cell: OpenedCell;
  articles: SavedArticle[];
  dossier: Dossier;
  articleOf: (id: string) => Article | null;
  resting: ReadonlySet<string>;
  correct: ReturnType<typeof useLibrary>['correct'];
  onClose: () => void;
};

/** The drawer, with the way to the pages' own tabs for as long as there are any. */
export function OpenPassage(props: Props) {
  const { cell, articles, dossier, articleOf, resting, correct, onClose } = props;
  const words = useCompareTexts();
  const [tabs, setTabs] = useState<Map<string, number>>(new Map());
  const [outcome, setOutcome] = useState<string | null>(null);

  useEffect(() => {
    const look = async () => {
      const found = new Map<string, number>();
      for (const { column } of cell.articles) {
        const article = articleOf(column.id);
        const tab = article && (await tabOfArticle(article));
        if (tab !== null) found.set(column.id, tab);
      }
      setTabs(found);
    };
    void look();
    window.addEventListener('focus', look); // back from the page that the link opened
    return () => window.removeEventListener('focus', look);
  }, [cell, articleOf]);

  const show = async (id: string, { passage }: Found) => {
    const [tab, article] = [tabs.get(id), articleOf(id)];
    if (tab === undefined || !article) return;
    setOutcome((await showInTab(tab, article, passage)) ? null : words.drawer.gone);
  };
  return (
    <PassageDrawer
      cell={cell}
      dossier={dossier}
      articleOf={articleOf}
      open={new Set(tabs.keys())}
      onShow={(id, found) => void show(id, found)}
      outcome={outcome}
      corrections={(opened) => {
        const saved = articles.find(({ id }) => id === opened.column.id);
        if (!saved) return null;
        return (
          <Corrections
            {...{ saved, opened, dossier, resting, correct }}
            row={cell.row}
            onTold={setOutcome}
          />
        );
      }}
      onClose={onClose}
    />
  );
}
