import { useEffect, useState } from 'preact/hooks';
import type { CellChoice } from '../../components/compare/cell-choice.ts';
import { useCompareTexts } from '../../components/compare/compare-texts-context.ts';
import { PassageDrawer } from '../../components/compare/PassageDrawer.tsx';
import type { Article } from '../../core/article.ts';
import type { Found } from '../../core/comparison/matrix.ts';
import { showInTab, tabOfArticle } from '../../platform/open-article.ts';

type Props = {
  choice: CellChoice;
  articleOf: (id: string) => Article | null;
  onClose: () => void;
};

/** The drawer, with the way to the pages' own tabs for as long as there are any. */
export function OpenPassage({ choice, articleOf, onClose }: Props) {
  const words = useCompareTexts();
  const [tabs, setTabs] = useState<Map<string, number>>(new Map());
  const [outcome, setOutcome] = useState<string | null>(null);

  useEffect(() => {
    const look = async () => {
      const found = new Map<string, number>();
      for (const { column } of choice.carriers) {
        const article = articleOf(column.id);
        const tab = article && (await tabOfArticle(article));
        if (tab !== null) found.set(column.id, tab);
      }
      setTabs(found);
    };
    void look();
    window.addEventListener('focus', look); // back from the page that the link opened
    return () => window.removeEventListener('focus', look);
  }, [choice, articleOf]);

  const show = async (id: string, { passage }: Found) => {
    const [tab, article] = [tabs.get(id), articleOf(id)];
    if (tab === undefined || !article) return;
    setOutcome((await showInTab(tab, article, passage)) ? null : words.drawer.gone);
  };
  return (
    <PassageDrawer
      choice={choice}
      articleOf={articleOf}
      open={new Set(tabs.keys())}
      onShow={(id, found) => void show(id, found)}
      outcome={outcome}
      onClose={onClose}
    />
  );
}
